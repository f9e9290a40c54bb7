const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Source of a RegExp that matches an English month, whole or cut to three letters (`Sept` too). */
export const ENGLISH_MONTH: string = `(?:${ENGLISH.map((name) =>
  name.length === 3
    ? name
    : `${name.slice(0, 3)}(?:${name.slice(3)}${name === 'september' ? '|t' : ''})?`,
).join('|')})`;

const MONTH_NAME = new RegExp(`^${ENGLISH_MONTH}\\.?$`, 'i');

/** 1–12 for `Jan`, `january`, `1월`, `01月`, `3`; null for anything else. */
export function monthNumber(text: string): number | null {
  const numbered = /^(\d{1,2})\s*[월月]?$/.exec(text);
  if (numbered) {
    const month = Number(numbered[1]);
    return month >= 1 && month <= 12 ? month : null;
  }
  return MONTH_NAME.test(text)
    ? ENGLISH.findIndex((name) =>
        name.startsWith(text.slice(0, 3).toLowerCase()),
      ) + 1
    : null;
}
