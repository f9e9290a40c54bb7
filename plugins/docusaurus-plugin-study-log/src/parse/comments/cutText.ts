import type {Range} from '../types';

/** What is taken out of a text, and what stands there instead: nothing, or one blank. */
export type Cut = Range & {readonly text: '' | ' '};

/** A text with some of it taken out, and the way back. */
export type CutText = {
  readonly text: string;
  /** In order; none overlaps another. */
  readonly cuts: readonly Cut[];
};

export function cutText(source: string, cuts: readonly Cut[]): CutText {
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

/** Where a range of the text with the cuts stands in the text without them. */
export function toUncutRange(cuts: readonly Cut[], {start, end}: Range): Range {
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
