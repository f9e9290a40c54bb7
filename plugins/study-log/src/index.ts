export {
  createStudyLogReader,
  readStudyLog,
  type StudyLog,
  type StudyLogOptions,
} from './studyLog.js';
