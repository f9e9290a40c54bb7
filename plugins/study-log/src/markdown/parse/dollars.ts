import type {Code, Construct, Extension, State} from 'micromark-util-types';
import type {Processor} from 'unified';

const DOLLAR = 36;

/**
 * Lets `$…$` be a formula only as Pandoc does: no blank after the opening `$`,
 * none before the closing one, no digit behind it. `$7 and $9` stays text in a
 * file with formulas. Comes after `remark-math`, whose syntax it narrows.
 *
 * https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export function remarkPandocDollars(this: Processor): void {
  const data = this.data() as {micromarkExtensions?: readonly Extension[]};
  for (const {text} of data.micromarkExtensions ?? []) {
    const construct = text?.[DOLLAR];
    if (text && construct && !Array.isArray(construct)) {
      text[DOLLAR] = narrowed(construct as Construct);
    }
  }
}

function narrowed(math: Construct): Construct {
  return {
    ...math,
    tokenize(effects, ok, nok) {
      const codes: Code[] = [];
      const noting: typeof effects = {
        ...effects,
        consume: (code) => {
          codes.push(code);
          effects.consume(code);
        },
      };
      const decide: State = (next) =>
        isFormula(codes, next) ? ok(next) : nok(next);
      return math.tokenize.call(this, noting, decide, nok);
    },
  };
}

/** `$$…$$` within a text needs no rule: nobody writes it by chance. */
function isFormula(codes: readonly Code[], next: Code): boolean {
  if (codes[1] === DOLLAR) {
    return true;
  }
  return !isBlank(codes[1]) && !isBlank(codes.at(-2)) && !isDigit(next);
}

/** Line ends and tabs have negative codes. */
function isBlank(code: Code | undefined): boolean {
  return code === undefined || code === null || code <= 32;
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}
