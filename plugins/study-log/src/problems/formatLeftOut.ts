import type {ProblemCode} from './createProblem.js';
import type {Problem} from './types.js';

/** Why files are left out, as the summary says it; in the order in which it says it. */
const REASONS: readonly (readonly [
  what: string,
  codes: readonly ProblemCode[],
])[] = [
  ['private by front matter', ['left-out-private']],
  ['in folders that hold no logs', ['left-out-folder', 'left-out-dated']],
  ['left behind by a program', ['left-out-copy']],
  ['unlisted', ['left-out-unlisted']],
  ['only an index of others', ['index-only']],
];

/** How many files are kept out of the site and why, as one sentence; null when none is. */
export function formatLeftOut(problems: readonly Problem[]): string | null {
  const counts = REASONS.map(([what, codes]) => ({
    what,
    count: problems.filter(({code}) => codes.some((wanted) => wanted === code))
      .length,
  })).filter(({count}) => count > 0);
  return counts.length === 0
    ? null
    : `Left out: ${counts.map(({what, count}) => `${count} ${what}`).join(', ')}.`;
}
