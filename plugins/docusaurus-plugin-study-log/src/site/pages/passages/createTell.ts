import type {Passages} from 'study-log/knowledge/types';
import type {LogId} from 'study-log/logs/types';
import type {SaidInLog, Written} from '../../../theme/types.js';
import type {PageWords} from '../pageWords.js';
import {toWritten} from './passageHtml.js';
import type {TableCell, WrittenBlocks} from './writtenBlocks.js';

/** Something that a log says, as knowledge has it. */
export type Statement = {
  readonly log: LogId;
  /** Plain text. */
  readonly lines: readonly string[];
  readonly passages: Passages;
};

/** Makes what a page shows of a statement. */
export type Tell = (statement: Statement) => SaidInLog;

/** Makes what a page shows of a cell; `lines`: its plain text. */
export type TellCell = (cell: TableCell, lines: readonly string[]) => Written;

type Telling = {
  readonly blocks: WrittenBlocks;
  readonly words: PageWords;
  /** Address of the page that tells. */
  readonly page: string;
};

/** Below the headings of the parts of a page. */
const LEVEL = 3;

export function createTell({blocks, words, page}: Telling): Tell {
  return ({log, lines, passages}) => ({
    lines,
    ranges: passages,
    ...toWritten(
      passages.length > 0
        ? blocks.passage({log, ranges: passages}, {level: LEVEL, page})
        : undefined,
      lines,
      words,
    ),
  });
}

export function createTellCell({blocks, words, page}: Telling): TellCell {
  return (cell, lines) =>
    toWritten(blocks.cell(cell, {level: LEVEL, page}), lines, words);
}
