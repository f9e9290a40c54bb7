import type {Passages} from 'study-log/knowledge/types';
import type {LogId, Range} from 'study-log/logs/types';

/** What a log says, where it says it. */
export type Passage = {readonly log: LogId; readonly ranges: Passages};

/** A cell of a table; `column` counts from 0. */
export type TableCell = {
  readonly log: LogId;
  readonly row: Range;
  readonly column: number;
};

export type ShowOptions = {
  /** Level, 1 to 6, of the highest heading in it; the others follow. */
  readonly level: number;
  /** Address of the page that shows it: it does not link to itself. */
  readonly page: string;
};

/** A block as its writer wrote it, or what of it is asked for. */
export type ShownBlock = {
  /** Safe HTML without ids. */
  readonly html: string;
  readonly kind: 'code' | 'table' | 'other';
  /** Lines of code, rows of a table without its head, lines that other text takes. */
  readonly size: number;
};

export type ShownPassage = {
  /** In the writer's order; [] where nothing but blanks stands there. */
  readonly blocks: readonly ShownBlock[];
  /** Addresses of this site that are linked in it. */
  readonly links: readonly string[];
  /** The page needs KaTeX's styles. */
  readonly hasMath: boolean;
};

/** The writer's own blocks, for the pages that tell of logs; undefined where they are not known. */
export type WrittenBlocks = {
  readonly passage: (
    passage: Passage,
    options: ShowOptions,
  ) => ShownPassage | undefined;
  readonly cell: (
    cell: TableCell,
    options: ShowOptions,
  ) => ShownPassage | undefined;
};
