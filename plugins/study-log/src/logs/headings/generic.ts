import {toWordSet} from './wordSet.js';

/** Nouns too general to be a concept on their own. */
export const GENERIC = toWordSet(`
    문제, 조건, 기능, 개념, 내용, 코드, 환경, 프로젝트, 설정, 기초, 기본,
    심화, 응용, 이론, 실전, 질문, 답변, 예, 이유, 방법, 값, 데이터, 파일,
    폴더, 이름, 키, 앱, 서버, 클라이언트, 사용자, 요청, 응답, 화면, 페이지,
    버튼, 생성, 추가, 삭제, 수정, 조회, 등록, 물음, 부분, 상황, 경우, 단원,
    챕터, 교체 방식, app, code, project, file, files, name, value, values,
    data, step, part, chapter, section, day, week, test, sample, basic,
    basics, advanced, create, read, update, delete, creation`);
