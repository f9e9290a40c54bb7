import {once} from 'study-log/memo/once';
import type {Log, LogId, Range} from 'study-log/logs/types';
import {fillPart} from 'study-log/markdown/fill/fillPart';
import type {
  FileLink,
  FilledPart,
  FillRequest,
} from 'study-log/markdown/fill/types';
import type {Blocks, Unit} from 'study-log/markdown/types';
import {withoutFigures} from '../../diagrams/placeholder.js';
import {toLink} from '../html.js';
import type {PageWords} from '../pageWords.js';
import {splitUnit} from './splitUnit.js';
import type {
  ShownBlock,
  ShownPassage,
  ShowOptions,
  WrittenBlocks,
} from './writtenBlocks.js';

/** A log with its blocks, and what its own page puts into them. */
export type WrittenLog = Pick<FillRequest, 'links' | 'resolve' | 'labels'> & {
  readonly log: Log;
  /** Of its whole file. */
  readonly text: string;
  /** Of its whole file. */
  readonly blocks: Blocks;
  /** Address of its page. */
  readonly permalink: string;
};

/** `find`: undefined where the blocks of a log are not known; asked once for each passage. */
export function createWrittenBlocks(
  find: (log: LogId) => WrittenLog | undefined,
  words: Pick<PageWords, 'toDiagram'>,
): WrittenBlocks {
  return {
    passage: ({log, ranges}, options) => {
      const written = find(log);
      return (
        written &&
        showParts(
          written,
          ranges.flatMap((range) => findParts(written, range)),
          {...options, words},
        )
      );
    },
    cell: ({log, row, column}, options) => {
      const written = find(log);
      const cell = written && findCell(written.blocks, row, column);
      return (
        cell &&
        showParts(written, [{range: cell, kind: 'other', size: 1}], {
          ...options,
          words,
        })
      );
    },
  };
}

/** A range that is shown by itself. */
type Part = Pick<ShownBlock, 'kind' | 'size'> & {readonly range: Range};

/** The units of a range one by one, those of nothing but blanks left out. */
function findParts(
  {blocks, text, log}: WrittenLog,
  range: Range,
): readonly Part[] {
  return blocks.units.flatMap((unit) => {
    const start = Math.max(unit.range.start, range.start);
    const end = Math.min(unit.range.end, range.end);
    return end <= start || text.slice(start, end).trim() === ''
      ? []
      : splitUnit({log, text, unit: widen(unit, {start, end}, text)});
  });
}

/** A unit of which only blanks are missing is a whole one. */
function widen(unit: Unit, range: Range, text: string): Range {
  const isBlank = (start: number, end: number) =>
    text.slice(start, end).trim() === '';
  return isBlank(unit.range.start, range.start) &&
    isBlank(range.end, unit.range.end)
    ? unit.range
    : range;
}

/** Cells stand in the order of their row. */
function findCell(
  {units}: Blocks,
  row: Range,
  column: number,
): Range | undefined {
  const unit = units.find(
    ({range}) => range.start <= row.start && row.start < range.end,
  );
  const cells = (unit?.slots ?? []).flatMap((slot) =>
    slot.kind === 'cell' &&
    slot.range.start >= row.start &&
    slot.range.end <= row.end
      ? [slot.range]
      : [],
  );
  return cells[column];
}

function showParts(
  written: WrittenLog,
  parts: readonly Part[],
  {
    level,
    page,
    words,
  }: ShowOptions & {readonly words: Pick<PageWords, 'toDiagram'>},
): ShownPassage {
  const request = {...toRequest(written, page), level};
  const shown = parts
    .map(({range, kind, size}) => ({
      kind,
      size,
      filled: fillPart(written.blocks, {...request, range}),
    }))
    .filter(({filled}) => filled.html !== '');
  // A diagram is drawn where it was written.
  const link = once(
    () => `<p>${toLink(written.permalink, words.toDiagram)}</p>`,
  );
  return {
    blocks: shown.map(({filled, ...block}) => ({
      ...block,
      html: withoutFigures(filled.html, link),
    })),
    links: [...new Set(shown.flatMap(({filled}) => toLinks(filled, written)))],
    hasMath: shown.some(({filled}) => filled.hasMath),
  };
}

function toLinks(
  {links, diagrams}: FilledPart,
  {permalink}: WrittenLog,
): readonly string[] {
  return diagrams.length > 0 ? [...links, permalink] : links;
}

/** As on the page of the log, but that places in that log are on another page now, and that this one is no link. */
function toRequest(
  {links, resolve, labels, permalink}: WrittenLog,
  page: string,
): Pick<FillRequest, 'links' | 'resolve' | 'labels'> {
  const isElsewhere = ({href}: FileLink) => href.split('#')[0] !== page;
  return {
    links: links.filter(isElsewhere),
    resolve: (reference) => {
      const found = resolve(reference);
      return found && 'href' in found && found.href.startsWith('#')
        ? {href: permalink + found.href}
        : found;
    },
    labels,
  };
}
