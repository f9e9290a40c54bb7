const ENGLISH =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const AFTER = new RegExp(
  `^[\\s.,]*[([（]?\\s*(?:[월화수목금토일](?:요일)?|[月火水木金土日](?:曜日?)?|${ENGLISH}|(?:周|星期)[一二三四五六日天])\\s*[)\\]）]?(?![\\p{L}\\p{N}])`,
  'iu',
);
const BEFORE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:[월화수목금토일]요일|${ENGLISH})[^\\p{L}\\p{N}]+`,
  'iu',
);

/** What follows a date, without the weekday that goes with it: ` (토) CNI` is ` CNI`. */
export function withoutWeekday(after: string): string {
  return after.replace(AFTER, ' ');
}

/** Without a weekday in front: `Saturday, January 11` is `January 11`. */
export function withoutWeekdayBefore(text: string): string {
  return text.replace(BEFORE, '');
}
