import type {Log, Range} from 'study-log/logs/types';
import type {ShownBlock} from './writtenBlocks.js';

type Part = Pick<ShownBlock, 'kind' | 'size'> & {readonly range: Range};

/** A line of running text is as long as this on a page, in UTF-16 units. */
const LINE = 80;
/** A list is split behind so many lines, so that what follows can be folded. */
const MOST_LINES = 30;
const FEWEST_ITEMS = 2;

/** What kind of block stands in a range and how much of it; a long list in two parts. */
export function splitUnit({
  log,
  text,
  unit,
}: {
  readonly log: Log;
  readonly text: string;
  /** Of one block of the file, or of part of one. */
  readonly unit: Range;
}): readonly Part[] {
  const isInside = ({range}: {readonly range: Range}) =>
    unit.start <= range.start && range.end <= unit.end;
  const begin = unit.start + text.slice(unit.start).search(/\S/);
  const fence = log.fences.find(({range}) => range.start === begin);
  if (fence && isInside(fence)) {
    if (fence.lang === 'mermaid') {
      return [{range: unit, kind: 'other', size: 1}];
    }
    return [
      {
        range: unit,
        kind: 'code',
        size: fence.code.trimEnd().split('\n').length,
      },
    ];
  }
  const rows = log.rows.filter(isInside);
  if (rows[0]?.range.start === begin) {
    const size = rows.filter(({header}) => !header).length;
    return [{range: unit, kind: 'table', size}];
  }
  return splitList({log, text, unit}).map((range) => ({
    range,
    kind: 'other',
    size: countLines(text.slice(range.start, range.end)),
  }));
}

function splitList({
  log,
  text,
  unit,
}: Parameters<typeof splitUnit>[0]): readonly Range[] {
  const items = log.items
    .filter(
      ({depth, outer}) =>
        depth === 0 && unit.start <= outer.start && outer.end <= unit.end,
    )
    .map(({outer}) => outer);
  const cut = items.findIndex(
    ({end}) => countLines(text.slice(unit.start, end)) > MOST_LINES,
  );
  const next = items[cut];
  const around =
    text.slice(unit.start, items[0]?.start) +
    text.slice(items.at(-1)?.end, unit.end);
  return next &&
    around.trim() === '' &&
    cut >= FEWEST_ITEMS &&
    items.length - cut >= FEWEST_ITEMS
    ? [
        {start: unit.start, end: next.start},
        {start: next.start, end: unit.end},
      ]
    : [unit];
}

function countLines(text: string): number {
  return text
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}
