import type {ParsedFile} from '../logs/entries/parseFile.js';
import type {PathContext} from '../logs/entries/pathContext.js';
import type {Blocks} from '../markdown/types.js';

export type FileToRead = {
  readonly text: string;
  readonly context: PathContext;
};

/** One file, read once; `source` of its problems is ''. */
export type FileContent = {
  readonly parsed: ParsedFile;
  readonly blocks: Blocks;
};

/** The same as a line of JSON each: text crosses threads at half the price of objects, and goes into the cache as it is. */
export type FileJson = {readonly parsed: string; readonly blocks: string};
