import type {Range} from '../types.js';

/** Who may see a log: nobody, or whoever knows its address. */
export type Hidden = 'private' | 'unlisted';

/** Whose syntax a block is written in. */
export type Dialect = 'yaml' | 'toml' | 'json';

/** The block at the top of a file that speaks of the file; never part of its text. */
export type FrontMatterBlock =
  | {
      /** From the file's first character, fences and what stands before them included. */
      readonly range: Range;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | {
      readonly range: Range;
      /** `line` is 1-based in the file. */
      readonly error: {readonly message: string; readonly line: number};
    };

/** A line `key: value` of a block, as it is written. */
export type Field = {
  /** Without quotes. */
  readonly key: string;
  /** Without quotes and comment; '' when there is none. */
  readonly value: string;
  /** Both, for a message. */
  readonly text: string;
  /** It begins its line, not indented. */
  readonly isTop: boolean;
  /** 1-based in the file. */
  readonly line: number;
};
