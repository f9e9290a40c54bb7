import {anyWordWith} from '../language/lexicon/patterns.js';

const NUMBER = String.raw`[①-⑳]|\(\d{1,2}\)|\d{1,2}[.)](?=\s)`;
const STEP_WORD = String.raw`${anyWordWith('step')}\s*\d{1,2}|제?\s?\d{1,2}\s*단계`;
const MARKER = new RegExp(
  String.raw`^\s*(?:${NUMBER}|(?:${STEP_WORD})(?![\p{L}\p{N}]))\s*[:：.)\-–—]?\s*`,
  'iu',
);
const CIRCLED = /(?=[①-⑳])/u;

/** Does the text begin with a number of its own: `①`, `1)`, `Step 1:`, `단계 1.`? */
export function hasStepMarker(text: string): boolean {
  return MARKER.test(text);
}

/** `Step 1: 요청` -> `요청`; the whole text when nothing else would be left. */
export function withoutStepMarker(text: string): string {
  const rest = text.replace(MARKER, '').trim();
  return rest === '' ? text.trim() : rest;
}

/**
 * Cuts `① … ② … ③ …` before each circled number. Empty unless the text begins
 * with ① and the numbers ascend by one.
 */
export function splitAtCircledNumbers(text: string): readonly string[] {
  const parts = text
    .trimStart()
    .split(CIRCLED)
    .map((part) => part.trim());
  const ascending = parts.every(
    (part, index) => part.codePointAt(0) === 0x2460 + index,
  );
  return ascending ? parts : [];
}
