/**
 * Script classes. Word boundaries between them replace `\b`, which never fires
 * between Latin and Hangul in Unicode-aware engines.
 */
export const Script = {
  Other: 0,
  /** Letters of the Latin blocks, and `_`. */
  Latin: 1,
  Digit: 2,
  Hangul: 3,
  /** Katakana with the long-vowel mark. */
  Katakana: 4,
  Han: 5,
} as const;

export type Script = (typeof Script)[keyof typeof Script];

const within = (code: number, first: number, last: number): boolean =>
  code >= first && code <= last;

/** A precomposed syllable (`가`–`힣`): what NFC text consists of. */
export function isHangulSyllable(code: number): boolean {
  return within(code, 0xac00, 0xd7a3);
}

function classify(code: number): Script {
  if (
    within(code, 0x61, 0x7a) ||
    within(code, 0x41, 0x5a) ||
    code === 0x5f ||
    (within(code, 0xc0, 0x24f) && code !== 0xd7 && code !== 0xf7)
  ) {
    return Script.Latin;
  }
  if (within(code, 0x30, 0x39)) {
    return Script.Digit;
  }
  if (
    isHangulSyllable(code) ||
    within(code, 0x3131, 0x318e) ||
    within(code, 0x1100, 0x11ff)
  ) {
    return Script.Hangul;
  }
  if (within(code, 0x30a1, 0x30fa) || code === 0x30fc) {
    return Script.Katakana;
  }
  return within(code, 0x4e00, 0x9fff) || within(code, 0x3400, 0x4dbf)
    ? Script.Han
    : Script.Other;
}

/** One byte a UTF-16 unit: matching asks this for every character of every log. */
const SCRIPTS: Uint8Array = Uint8Array.from({length: 0x10000}, (_, code) =>
  classify(code),
);

/** The script of one UTF-16 unit. */
export function scriptOf(code: number): Script {
  return SCRIPTS[code] as Script;
}

/** Whether NFC text has a Hangul syllable. */
export function hasHangul(text: string): boolean {
  return /[가-힣]/.test(text);
}

/** The Hangul syllables of NFC `text` from `start` to the first other character. */
export function hangulRunAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isHangulSyllable(text.charCodeAt(end))) {
    end += 1;
  }
  return text.slice(start, end);
}
