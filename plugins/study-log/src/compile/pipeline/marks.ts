/**
 * Signs that travel through the Markdown parser inside the text itself.
 *
 * They are Unicode noncharacters (U+FDD0…U+FDEF): no writer's text holds one
 * once `withoutNoncharacters` has run, Markdown gives them no meaning, and
 * they survive every tree in between. They never reach the HTML.
 */

/** Stands after the first character of a link's words, followed by digits. */
export const LINK_START = '\uFDD0';
/** Stands before the last character of a link's words. */
export const LINK_END = '\uFDD1';
/** Stands after a link's number when its words are one character long. */
export const LINK_ONE = '\uFDD4';
/** Stands for a `<` that must not begin a tag. */
export const LESS_THAN = '\uFDD2';
/** Begins a name (id, language) that we gave, which raw HTML cannot forge. */
export const OURS = '\uFDD3';

const DIGIT_ZERO = 0xfde0;
const NONCHARACTER = /[\uFDD0-\uFDEF]/;
const NONCHARACTERS = /[\uFDD0-\uFDEF]/g;

/** Same length, so that every offset into the text stays right. */
export function withoutNoncharacters(text: string): string {
  return text.replace(NONCHARACTERS, '\uFFFD');
}

export function hasMarks(text: string): boolean {
  return NONCHARACTER.test(text);
}

/** The text as a reader should see it. */
export function unmark(text: string): string {
  return hasMarks(text)
    ? text.replaceAll(LESS_THAN, '<').replace(NONCHARACTERS, '')
    : text;
}

/** A number in hexadecimal, its digits U+FDE0…U+FDEF. */
export function toMarkDigits(value: number): string {
  return value
    .toString(16)
    .replace(/./g, (digit) =>
      String.fromCharCode(DIGIT_ZERO + parseInt(digit, 16)),
    );
}

export function fromMarkDigits(digits: string): number {
  return Array.from(digits).reduce(
    (value, digit) => value * 16 + digit.charCodeAt(0) - DIGIT_ZERO,
    0,
  );
}
