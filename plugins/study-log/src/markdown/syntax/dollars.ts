import {isLineEnd} from './lineConstruct.js';
import type {
  Code,
  Construct,
  Effects,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';

const DOLLAR = 36;
const BACKSLASH = 92;
const BACKTICK = 96;

/**
 * `$…$` as Pandoc has it: no blank after the opening `$`, none before the
 * closing one, no digit behind it, so that `$7 and $9` stays text in a file
 * with formulas; `\$` is a dollar sign in the formula. The first `$` that could
 * close decides. A formula holds no code: a price does not eat it.
 *
 * https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
export const dollarMath: Construct = {
  name: 'dollarMath',
  previous: isNoDollar,
  tokenize(effects, ok, nok) {
    return isNoDollar.call(this, this.previous)
      ? tokenizeDollars(effects, ok, nok)
      : nok;
  },
};

/** Of a run of `$` only the first, unless a backslash takes that. */
function isNoDollar(this: TokenizeContext, code: Code): boolean {
  return code !== DOLLAR || this.events.at(-1)?.[1].type === 'characterEscape';
}

function tokenizeDollars(effects: Effects, ok: State, nok: State): State {
  let last: Code = null;
  let escaped = false;
  let closing: Token;

  const open: State = (code) => {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    effects.consume(code);
    effects.exit('mathTextSequence');
    return (next) =>
      isBlank(next) || next === DOLLAR ? nok(next) : between(next);
  };

  const between: State = (code) => {
    if (isLineEnd(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      last = code;
      return between;
    }
    if (code === DOLLAR && !escaped) {
      closing = effects.enter('mathTextSequence');
      effects.consume(code);
      return close;
    }
    effects.enter('mathTextData');
    return inside(code);
  };

  const inside: State = (code) => {
    if (code === null || code === BACKTICK) {
      return nok(code);
    }
    if (isLineEnd(code) || (code === DOLLAR && !escaped)) {
      effects.exit('mathTextData');
      return between(code);
    }
    escaped = code === BACKSLASH && !escaped;
    last = code;
    effects.consume(code);
    return inside;
  };

  /** `$$` closes nothing that a single `$` has opened. */
  const close: State = (code) => {
    if (code === DOLLAR) {
      closing.type = 'mathTextData';
      last = code;
      effects.consume(code);
      return inside;
    }
    effects.exit('mathTextSequence');
    effects.exit('mathText');
    return isBlank(last) || isDigit(code) ? nok(code) : ok(code);
  };

  return open;
}

/** Line ends and tabs have negative codes. */
function isBlank(code: Code): boolean {
  return code === null || code <= 32;
}

function isDigit(code: Code): boolean {
  return code !== null && code >= 48 && code <= 57;
}
