import type {LinkPlace, MappedText, SlotKind} from '../types.js';
import type {Properties, Text} from 'hast';

/**
 * Signs that travel inside the text itself from the Markdown tree to the
 * printed HTML, where `toTemplate` takes them out: Unicode noncharacters
 * (U+FDD0…U+FDEF). No text of the writer's can hold one: those in the source
 * become U+FFFD before it is parsed, Markdown decodes no reference to one, and
 * `withoutMarkReferences` and `withoutNoncharacters` close HTML's and KaTeX's.
 */

/** Begins a writer's text, followed by its number. */
const TEXT = '\uFDD0';
const TEXT_END = '\uFDD1';
/** Stands for a slot, followed by its number. */
const SLOT = '\uFDD4';
/** Begins an id that is a number in `kept`. */
const KEPT = '\uFDD3';
/** Stands before each unit. */
export const UNIT = '\uFDD6';

const DIGIT_ZERO = 0xfde0;

/** What a trusted handler gives an element, past the sanitiser. */
export type Kept = {
  readonly properties?: Properties;
  readonly id?: string;
  /** Offset of a paragraph that is a bold line. */
  readonly boldLine?: number;
  readonly code?: CodeMeta;
};

export type CodeMeta = {
  readonly title?: string;
  /** 1-based. */
  readonly highlightedLines?: readonly number[];
};

/** What the marks of one file stand for, by number. */
export type Marks = {
  readonly texts: MappedText[];
  readonly places: LinkPlace[];
  readonly slots: SlotKind[];
  readonly kept: Kept[];
};

export function createMarks(): Marks {
  return {texts: [], places: [], slots: [], kept: []};
}

export function markText(marks: Marks, text: MappedText): string {
  const number = marks.texts.push(text) - 1;
  return `${TEXT}${toDigits(number)}${text.value}${TEXT_END}`;
}

export function markSlot(marks: Marks, slot: SlotKind): string {
  const number = marks.slots.push(slot) - 1;
  return `${SLOT}${toDigits(number)}`;
}

export function slotNode(marks: Marks, slot: SlotKind): Text {
  return {type: 'text', value: markSlot(marks, slot)};
}

/** An `id` that stands for what is kept. */
export function keptId(marks: Marks, kept: Kept): string {
  const number = marks.kept.push(kept) - 1;
  return `${KEPT}${toDigits(number)}`;
}

export function findKept(marks: Marks, id: string): Kept | undefined {
  return id.startsWith(KEPT) ? marks.kept[fromDigits(id.slice(1))] : undefined;
}

/** The numbers of the texts that begin in a marked text. */
export function textNumbersIn(marked: string): readonly number[] {
  return Array.from(marked.matchAll(TEXT_STARTS), ([, digits = '']) =>
    fromDigits(digits),
  );
}

export type FoundMark =
  | {readonly kind: 'text' | 'slot'; readonly number: number}
  | {readonly kind: 'textEnd'};

/** The marks of printed HTML with their places; that of an attribute takes the whole attribute. */
export function findMarks(html: string): readonly {
  readonly mark: FoundMark;
  readonly start: number;
  readonly end: number;
}[] {
  return Array.from(
    html.matchAll(MARKS),
    ({0: whole, 1: name, 2: text, 3: slot, index}) => ({
      mark: toMark(text, name ?? slot),
      start: index,
      end: index + whole.length,
    }),
  );
}

function toMark(text: string | undefined, slot: string | undefined): FoundMark {
  if (text !== undefined) {
    return {kind: 'text', number: fromDigits(text)};
  }
  return slot === undefined
    ? {kind: 'textEnd'}
    : {kind: 'slot', number: fromDigits(slot)};
}

const DIGITS = '([\uFDE0-\uFDEF]+)';
const TEXT_STARTS = new RegExp(`${TEXT}${DIGITS}`, 'g');
const MARKS = new RegExp(
  ` id="${SLOT}${DIGITS}"|${TEXT}${DIGITS}|${TEXT_END}|${SLOT}${DIGITS}`,
  'g',
);

/** A marked text as a reader sees it. */
export function unmark(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, '');
}

const MARK_REFERENCE =
  /&#(?:x0*fd[de][0-9a-f]|0*(?:649(?:7[6-9]|[89]\d)|650(?:0[0-7])));?/gi;

/** An HTML parser decodes `&#xFDD4;`, which Markdown's does not. */
export function withoutMarkReferences(html: string): string {
  return html.replace(MARK_REFERENCE, '\uFFFD');
}

/** In hexadecimal, its digits U+FDE0…U+FDEF. */
function toDigits(value: number): string {
  return value
    .toString(16)
    .replace(/./g, (digit) =>
      String.fromCharCode(DIGIT_ZERO + parseInt(digit, 16)),
    );
}

function fromDigits(digits: string): number {
  return Array.from(digits).reduce(
    (value, digit) => value * 16 + digit.charCodeAt(0) - DIGIT_ZERO,
    0,
  );
}
