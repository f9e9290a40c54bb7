const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

/** `2025-01-12`, `2025_01_12`, `2025/1/12`, `20250112`, `2025년 1월 12일`, each perhaps with its weekday. */
const YEAR_FIRST =
  /^(\d{4})(?:[-_./]\s?|년\s*)?(\d{1,2})(?:[-_./]\s?|월\s*)?(\d{1,2})(?:일|\.)?(?:[\s_,]*\(?\p{L}+\)?)?$/u;
/** `Jan 12th, 2025`, `Sunday, January 12, 2025` */
const MONTH_FIRST =
  /^(?:[a-z]+,\s*)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
/** `12th Jan 2025` */
const DAY_FIRST =
  /^(?:[a-z]+,\s*)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i;

/**
 * The day that is all of a name, as journals of Obsidian and Logseq are
 * called: `YYYY-MM-DD`; undefined for any other name.
 */
export function readDateName(name: string): string | undefined {
  const [, year, month, day] = YEAR_FIRST.exec(name) ?? [];
  if (year && month && day) {
    return toDay(year, Number(month), Number(day));
  }
  const [, nameOfMonth = '', ofMonth, inYear] = MONTH_FIRST.exec(name) ?? [];
  if (ofMonth && inYear) {
    return toDay(inYear, toMonth(nameOfMonth), Number(ofMonth));
  }
  const [, first, monthName = '', last] = DAY_FIRST.exec(name) ?? [];
  return first && last
    ? toDay(last, toMonth(monthName), Number(first))
    : undefined;
}

function toMonth(name: string): number {
  const short = name.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month === short) + 1;
}

function toDay(year: string, month: number, day: number): string | undefined {
  const isDay =
    month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  const two = (count: number) => String(count).padStart(2, '0');
  return isDay ? `${year}-${two(month)}-${two(day)}` : undefined;
}

function lastDay(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}
