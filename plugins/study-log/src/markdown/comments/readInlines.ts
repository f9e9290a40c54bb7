import type {Range} from '../types.js';

const SIGN = /\\[\\`$<%]|`+|\$|<!--|%%/g;
const FORMULA = /\$(?![\s$])[^$\n]*(?<=[^\s$])\$(?!\d)/y;

/** The signs of one block of running text, by offset. */
export type Inlines = {
  /** Inline code, formulas and HTML comments, in order. */
  readonly quoted: readonly Range[];
  /** What stands between `<!--` and `-->`. */
  readonly htmlComments: readonly Range[];
};

/** Finds what is not running text; each sign is looked at once. */
export function readInlines(
  text: string,
  {block: {start, end}, math}: {readonly block: Range; readonly math: boolean},
): Inlines {
  const source = text.slice(start, end);
  const closings = pairBackticks(source);
  const lastComment = source.lastIndexOf('-->');
  const quoted: Range[] = [];
  const htmlComments: Range[] = [];
  const pattern = new RegExp(SIGN);
  for (let sign = pattern.exec(source); sign; sign = pattern.exec(source)) {
    const [found] = sign;
    const at = sign.index;
    let close: number | undefined;
    if (found.startsWith('`')) {
      close = closings.get(at);
    } else if (found === '$' && math) {
      close = findFormula(source, at);
    } else if (found === '<!--' && lastComment > at) {
      close = closeComment(source, at);
      htmlComments.push({start: start + at + 4, end: start + close - 3});
    }
    if (close !== undefined) {
      quoted.push({start: start + at, end: start + close});
      pattern.lastIndex = close;
    }
  }
  return {quoted, htmlComments: htmlComments.filter((r) => r.end > r.start)};
}

/** By the start of a run of backticks, the end of the next run of the same length. */
function pairBackticks(source: string): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  const closings = new Map<number, number>();
  for (const {0: run, index} of [...source.matchAll(/`+/g)].reverse()) {
    const close = next.get(run.length);
    if (close !== undefined) {
      closings.set(index, close);
    }
    // A run behind a backslash opens with one backtick less.
    const escaped = next.get(run.length - 1);
    if (source[index - 1] === '\\' && escaped !== undefined) {
      closings.set(index + 1, escaped);
    }
    next.set(run.length, index + run.length);
  }
  return closings;
}

function findFormula(source: string, at: number): number | undefined {
  const pattern = new RegExp(FORMULA);
  pattern.lastIndex = at;
  const formula = pattern.exec(source)?.[0];
  return formula === undefined ? undefined : at + formula.length;
}

/** `<!-->` and `<!--->` are whole comments. */
function closeComment(source: string, at: number): number {
  const short = /^(?:-?>)/.exec(source.slice(at + 4, at + 6))?.[0];
  return short
    ? at + 4 + short.length
    : source.indexOf('-->', at + 4) + '-->'.length;
}
