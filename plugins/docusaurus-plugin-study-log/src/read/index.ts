export {createFolderReader, readLogFolder} from './readLogFolder';
export type {ReadOptions} from './readLogFolder';
export {readImageSize} from './readImageSize';
export type {ImageSize} from './readImageSize';
export type {
  AssetFile,
  DiagramFile,
  Encoding,
  LeftOutFile,
  LogFolder,
  SourceFile,
} from './types';
