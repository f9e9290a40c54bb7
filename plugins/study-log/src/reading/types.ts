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

/**
 * The same as JSON, in UTF-8: bytes cross threads at a fraction
 * of the price of objects, go into the cache as they are, and lie outside the
 * heap.
 */
export type FileJson = {
  readonly parsed: Uint8Array;
  readonly blocks?: Uint8Array | undefined;
};

export type WithBlocks = {
  /** Whether pages will be made, of which blocks are what they are made of. */
  readonly withBlocks: boolean;
};
