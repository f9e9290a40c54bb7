export {createFolderReader, readLogFolder} from './readLogFolder.js';
export type {ReadOptions} from './readLogFolder.js';
export {readImageSize} from './readImageSize.js';
export type {ImageSize} from './readImageSize.js';
export type {
  AssetFile,
  DiagramFile,
  Encoding,
  LeftOutFile,
  LogFolder,
  SourceFile,
} from './types.js';
