/**
 * Stands for a `<` that must not begin a tag, while Markdown is parsed. A
 * Unicode noncharacter: no text holds one once `withoutNoncharacters` has run.
 */
export const LESS_THAN = '\uFDD2';

const NONCHARACTERS = /[\uFDD0-\uFDEF]/g;

/** Same length, so that every offset into the text stays right. */
export function withoutNoncharacters(text: string): string {
  return text.replace(NONCHARACTERS, '\uFFFD');
}

export function showLessThan(text: string): string {
  return text.includes(LESS_THAN) ? text.replaceAll(LESS_THAN, '<') : text;
}
