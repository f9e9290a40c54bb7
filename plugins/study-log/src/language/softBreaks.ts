import {readNounTail} from './josa.js';

/**
 * A break between words that nobody sees: a word joiner and a space. What
 * splits text at blanks splits here, and `removeSoftBreaks` gives back what
 * was written.
 */
const SOFT_BREAK = '\u2060 ';

/** A character of a word, what stands between, and the next word as far as it matters. */
const GLUED =
  /([\p{L}\p{N}])([^\s\p{L}\p{N}\p{M}]+)(?=([가-힣]+|[\p{L}\p{N}]))/gu;
type Glued = [
  glued: string,
  before: string,
  gap: string,
  after: string,
  ...rest: unknown[],
];
const LATIN_AFTER_HANGUL = /([가-힣])(?=[A-Za-z0-9])/g;
const LEADING_SIGN = /(^|\s)([+#]+)(?=[\p{L}\p{N}])/gu;

/** These hold a word together: `cron-job`, `node_modules`, `don't`. */
const JOINERS: ReadonlySet<string> = new Set(['-', '_', "'", '’']);

function isOneWord(before: string, gap: string, after: string): boolean {
  const isNumber = /\d/.test(before) && /\d/.test(after);
  return (
    JOINERS.has(gap) ||
    (isNumber && /^[.,:]$/.test(gap)) ||
    readNounTail(after, before) === 'particle'
  );
}

/**
 * Lets a search that knows words by the blanks between them find the parts of
 * `분산(L3/L4)`, `type=ClusterIP` and `쿠버네티스Service`. Numbers (`3.10`,
 * `09:30`), what hyphens and underscores join, and particles after a bracket
 * (`CNI(…)는`) stay one word with what is before them.
 */
export function addSoftBreaks(text: string): string {
  return text
    .replace(GLUED, (...[glued, before, gap, after]: Glued) =>
      isOneWord(before, gap, after) ? glued : glued + SOFT_BREAK,
    )
    .replace(LATIN_AFTER_HANGUL, `$1${SOFT_BREAK}`)
    .replace(LEADING_SIGN, `$1$2${SOFT_BREAK}`);
}

/** The text as it was before `addSoftBreaks`. */
export function removeSoftBreaks(text: string): string {
  return text.replaceAll(SOFT_BREAK, '');
}
