import {escapeText, toReference} from '../../html/escapeHtml.js';
import type {MappedText} from '../types.js';

type Run = {
  readonly html: number;
  readonly source: number;
  readonly length: number;
};

/**
 * Runs (offset in the HTML, offset in the source, length) in which printed text
 * and source are unit for unit the same; what stands between two of them is
 * indivisible.
 *
 * @param at offset of the text in the HTML
 */
export function toRuns(
  {value, pieces}: MappedText,
  at: number,
): readonly number[] {
  const runs: number[] = [];
  let html = at;
  let from = 0;
  for (const piece of pieces) {
    const text = value.slice(from, from + piece.length);
    from += piece.length;
    if (piece.same) {
      html = addSame(runs, {text, html, source: piece.start});
    } else {
      addRun(runs, {html, source: piece.start, length: 0});
      html += escapeText(text).length;
      addRun(runs, {html, source: piece.end, length: 0});
    }
  }
  return runs;
}

/** Escaped characters stand between two runs. */
function addSame(
  runs: number[],
  {
    text,
    html,
    source,
  }: {readonly text: string; readonly html: number; readonly source: number},
): number {
  let from = 0;
  let at = html;
  for (const {0: sign, index} of text.matchAll(/[&<]/g)) {
    addRun(runs, {html: at, source: source + from, length: index - from});
    at += index - from + toReference(sign).length;
    from = index + 1;
  }
  addRun(runs, {html: at, source: source + from, length: text.length - from});
  return at + text.length - from;
}

/** A run that goes on where the last one ends is part of it. */
function addRun(runs: number[], {html, source, length}: Run): void {
  const last = runs.length - 3;
  const [lastHtml = 0, lastSource = 0, lastLength = 0] =
    last < 0 ? [NaN] : runs.slice(last);
  if (lastHtml + lastLength === html && lastSource + lastLength === source) {
    runs[last + 2] = lastLength + length;
  } else {
    runs.push(html, source, length);
  }
}
