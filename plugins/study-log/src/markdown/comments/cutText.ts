import type {Cut, SourceFile} from '../../read/types.js';
import type {Range} from '../types.js';

/** A file with some of its text taken out. */
export function cutFile(file: SourceFile, cuts: readonly Cut[]): SourceFile {
  const {text, cuts: applied} = cutText(file.text, cuts);
  return {...file, text, cuts: [...(file.cuts ?? []), applied]};
}

/** Where a range of a file's text stands in the file as it is written. */
export function toWrittenRange(
  {cuts = []}: Pick<SourceFile, 'cuts'>,
  {start, end}: Range,
): Range {
  return cuts.reduceRight((range, pass) => toUncutRange(pass, range), {
    start,
    end,
  });
}

/** All of a range but the line ends in it. */
export function cutLines(text: string, {start, end}: Range): readonly Cut[] {
  const cuts: Cut[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/\r\n?|\n/g)) {
    cuts.push({start: from, end: start + match.index, text: ''});
    from = start + match.index + match[0].length;
  }
  return [...cuts, {start: from, end, text: ''}];
}

/** The cuts that it hands back are in order, and none overlaps another. */
function cutText(
  source: string,
  cuts: readonly Cut[],
): {readonly text: string; readonly cuts: readonly Cut[]} {
  const parts: string[] = [];
  const applied: Cut[] = [];
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    const start = Math.max(cut.start, at);
    if (cut.end > start) {
      parts.push(source.slice(at, start), cut.text);
      applied.push({...cut, start});
      at = cut.end;
    }
  }
  parts.push(source.slice(at));
  return {text: parts.join(''), cuts: applied};
}

function toUncutRange(cuts: readonly Cut[], {start, end}: Range): Range {
  const from = toUncutOffset(cuts, start);
  return {
    start: from,
    end: end > start ? toUncutOffset(cuts, end - 1) + 1 : from,
  };
}

/** Of a character. */
function toUncutOffset(cuts: readonly Cut[], offset: number): number {
  let removed = 0;
  for (const {start, end, text} of cuts) {
    if (offset < start - removed + text.length) {
      break;
    }
    removed += end - start - text.length;
  }
  return offset + removed;
}
