import {CARD_SIZE} from '../../../../pageFormat/published.js';
import type {Card} from '../types.js';

/** U+2060: takes no room, and no line may break at it. */
const WORD_JOINER = '\u2060';

/** What satori draws: elements as React would have them, made without React. */
export type CardElement = {
  readonly type: 'div';
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardElement[];
  };
};

export const FONT_FAMILY = 'card';

/** A page of a notebook: ink on paper, a red margin rule, a highlighter. */
const COLOR = {
  paper: '#fcfcfa',
  ink: '#141a26',
  quiet: '#545b69',
  accent: '#2c4a86',
  margin: '#c9473f',
  mark: '#fff0a6',
} as const;

const MARGIN = 96;
const PADDING = {top: 64, right: 72, left: MARGIN + 48} as const;
/** Words wrap only in a box of a known width. */
const TEXT_WIDTH = CARD_SIZE.width - PADDING.left - PADDING.right;

export function toCardElement(card: Card): CardElement {
  return box(
    {
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `${PADDING.top}px ${PADDING.right}px ${PADDING.top}px ${PADDING.left}px`,
      background: COLOR.paper,
      color: COLOR.ink,
      fontFamily: FONT_FAMILY,
      position: 'relative',
    },
    [
      toMarginRule(),
      line({fontSize: 32, color: COLOR.quiet}, card.kicker, 1),
      toTitle(card.title),
      toFoot(card),
    ],
  );
}

function toMarginRule(): CardElement {
  return box(
    {
      position: 'absolute',
      left: MARGIN,
      top: 0,
      width: 4,
      height: CARD_SIZE.height,
      background: COLOR.margin,
    },
    [],
  );
}

/** Long titles are set smaller: from about one line to three. */
function toTitle(title: string): CardElement {
  const length = toVisualLength(title);
  const fontSize = length <= 14 ? 104 : length <= 30 ? 80 : 60;
  return line({fontSize, fontWeight: 700, lineHeight: 1.25}, title, 3);
}

function toFoot({text, site}: Card): CardElement {
  return box({flexDirection: 'column'}, [
    line({fontSize: 32, lineHeight: 1.4, color: COLOR.quiet}, text, 2),
    box({marginTop: 28}, [
      line(
        {
          fontSize: 30,
          fontWeight: 700,
          color: COLOR.accent,
          background: COLOR.mark,
          padding: '2px 12px',
        },
        site,
        1,
      ),
    ]),
  ]);
}

function box(
  style: CardElement['props']['style'],
  children: readonly CardElement[],
): CardElement {
  return {type: 'div', props: {style: {display: 'flex', ...style}, children}};
}

/** Words that end with an ellipsis where they need more than `lines`. */
function line(
  style: CardElement['props']['style'] & {readonly fontSize: number},
  text: string,
  lines: number,
): CardElement {
  return {
    type: 'div',
    props: {
      style: {
        display: 'block',
        maxWidth: TEXT_WIDTH,
        lineClamp: lines,
        wordBreak: 'break-word',
        ...style,
      },
      children: toWholeWords(text, TEXT_WIDTH / style.fontSize),
    },
  };
}

/** In widths of a Hangul syllable: Latin letters take about half of one. */
function toVisualLength(text: string): number {
  return Array.from(text).reduce(
    (length, character) => length + (character < '\u1100' ? 0.55 : 1),
    0,
  );
}

/**
 * Text whose lines break at spaces only, as Korean wants it: not between
 * syllables, nor between `IPAM` and its particle. A word that would not fit in
 * `width` (of syllables) may break anywhere.
 */
export function toWholeWords(text: string, width: number): string {
  const graphemes = new Intl.Segmenter('und', {granularity: 'grapheme'});
  const split = (word: string) =>
    Array.from(graphemes.segment(word), ({segment}) => segment);
  return text
    .normalize('NFC')
    .replace(/\S+/g, (word) =>
      toVisualLength(word) <= width ? split(word).join(WORD_JOINER) : word,
    );
}
