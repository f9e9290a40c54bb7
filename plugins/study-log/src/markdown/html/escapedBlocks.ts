import {toRuns} from './runs.js';
import {escapeText} from '../../html/escapeHtml.js';
import {same} from '../mappedText.js';
import {withoutNoncharacters} from '../parse/strayMark.js';
import type {Blocks, Unit} from '../types.js';

const START = '<pre class="studyLogSource" tabindex="0">';

/**
 * The blocks of a file that could not be read (a plugin threw, lists were
 * nested beyond the stack): its source as it is, one unit an entry.
 */
export function toEscapedBlocks(
  {
    text,
    entryStarts = [],
  }: {readonly text: string; readonly entryStarts?: readonly number[]},
  error: unknown,
): Blocks {
  const first = text.search(/\S/);
  const starts = [...new Set([Math.max(first, 0), ...entryStarts])].sort(
    (a, b) => a - b,
  );
  const reason = error instanceof Error ? error.message : String(error);
  return {
    units: starts.map((start, index) =>
      toUnit(text, start, starts[index + 1] ?? text.length),
    ),
    notes: [],
    escaped: [{what: 'body', text: reason, source: starts[0] ?? 0}],
  };
}

function toUnit(text: string, start: number, end: number): Unit {
  const value = withoutNoncharacters(text.slice(start, end));
  return {
    range: {start, end},
    html: `${START}${escapeText(value)}</pre>`,
    texts: [
      {
        place: 'none',
        runs: toRuns({value, pieces: [same(start, end)]}, START.length),
      },
    ],
    slots: [],
  };
}
