import {serveItems} from '../workers/serveItems.js';
import {createReading} from './createReading.js';
import {toJson} from './json.js';
import type {FileToRead, WithBlocks} from './types.js';

serveItems(({withBlocks}: WithBlocks) => {
  const read = createReading();
  return async (file: FileToRead) => toJson(await read(file), {withBlocks});
});
