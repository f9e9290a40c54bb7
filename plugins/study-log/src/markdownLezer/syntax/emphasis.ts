import {InlineContext} from '@lezer/markdown';
import type {MarkdownConfig} from '@lezer/markdown';

const CJK =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const STRIKETHROUGH = {resolve: 'Strikethrough', mark: 'StrikethroughMark'};
const ASTERISK = 42;
const UNDERSCORE = 95;
const TILDE = 126;

/**
 * Emphasis as `remark-cjk-friendly` reads it: punctuation beside a Korean,
 * Chinese or Japanese character does not keep `**` from opening or closing, so
 * `**CNI(Container Network Interface)**는` is bold.
 */
export const cjkEmphasis: MarkdownConfig = {
  remove: ['Emphasis'],
  parseInline: [
    {
      name: 'CjkEmphasis',
      before: 'HardBreak',
      parse(cx, next, start) {
        if (next !== ASTERISK && next !== UNDERSCORE) {
          return -1;
        }
        const end = endOfSequence(cx, next, start);
        const {open, close, before, after} = flanking(cx, start, end);
        if (next === ASTERISK) {
          const type = InlineContext.emphasisAsterisk;
          return cx.addDelimiter(type, start, end, open, close);
        }
        // Underscores inside a word are text.
        return cx.addDelimiter(
          InlineContext.emphasisUnderscore,
          start,
          end,
          open && (!close || before !== 'letter'),
          close && (!open || after !== 'letter'),
        );
      },
    },
  ],
};

/** `~~struck~~`, with the same rule; a single tilde is a range (`1~2월`). */
export const cjkStrikethrough: MarkdownConfig = {
  defineNodes: ['Strikethrough', 'StrikethroughMark'],
  parseInline: [
    {
      name: 'Strikethrough',
      after: 'CjkEmphasis',
      parse(cx, next, start) {
        if (next !== TILDE || cx.char(start - 1) === TILDE) {
          return -1;
        }
        const end = endOfSequence(cx, next, start);
        if (end - start !== 2) {
          return -1;
        }
        const {open, close} = flanking(cx, start, end);
        return cx.addDelimiter(STRIKETHROUGH, start, end, open, close);
      },
    },
  ],
};

function endOfSequence(cx: InlineContext, mark: number, start: number): number {
  let end = start + 1;
  while (cx.char(end) === mark) {
    end += 1;
  }
  return end;
}

type Side = 'space' | 'punctuation' | 'letter';

function flanking(cx: InlineContext, start: number, end: number) {
  const previous = cx.slice(Math.max(cx.offset, start - 1), start);
  const next = cx.slice(end, Math.min(cx.end, end + 1));
  const before = classify(previous);
  const after = classify(next);
  // CJK punctuation counts as a letter here, as in the Markdown pipeline.
  const spaceBefore = before === 'space' || isPlainPunctuation(previous);
  const spaceAfter = after === 'space' || isPlainPunctuation(next);
  const open =
    !spaceAfter ||
    (after === 'punctuation' && (spaceBefore || CJK.test(previous)));
  const close =
    !spaceBefore ||
    (before === 'punctuation' && (spaceAfter || CJK.test(next)));
  return {open, close, before, after};
}

function classify(character: string): Side {
  if (character === '' || /\s/.test(character)) {
    return 'space';
  }
  return PUNCTUATION.test(character) ? 'punctuation' : 'letter';
}

function isPlainPunctuation(character: string): boolean {
  return PUNCTUATION.test(character) && !CJK.test(character);
}
