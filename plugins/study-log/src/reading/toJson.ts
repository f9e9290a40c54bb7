import type {FileContent, FileJson} from './types.js';

export function toJson({parsed, blocks}: FileContent): FileJson {
  return {parsed: JSON.stringify(parsed), blocks: JSON.stringify(blocks)};
}
