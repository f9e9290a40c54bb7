import {serveItems} from '../workers/serveItems.js';
import {createReading} from './createReading.js';
import {toJson} from './toJson.js';
import type {FileToRead} from './types.js';

serveItems(() => {
  const read = createReading();
  return async (file: FileToRead) => toJson(await read(file));
});
