import type {PeriodCount} from '../../theme/types.js';

/** Over more months than this, years are counted. */
const MOST_MONTHS = 60;

/**
 * How often a concept was named: every month from the first mention to the
 * last, every year over a long time; [] where one of them holds all.
 * `dates`: a day (`YYYY-MM-DD`) for each mention, in any order.
 */
export function toActivity(dates: readonly string[]): readonly PeriodCount[] {
  const months = dates.map(toMonthNumber);
  // Not spread: thousands of mentions are too many arguments.
  const first = months.reduce((a, b) => Math.min(a, b), Infinity);
  const last = months.reduce((a, b) => Math.max(a, b), -Infinity);
  const byYear = last - first >= MOST_MONTHS;
  const period = byYear ? 12 : 1;
  const toPeriod = (month: number): number => Math.floor(month / period);
  const counts = new Map<number, number>();
  for (const month of months) {
    counts.set(toPeriod(month), (counts.get(toPeriod(month)) ?? 0) + 1);
  }
  const length = months.length > 0 ? toPeriod(last) - toPeriod(first) + 1 : 0;
  return length < 2
    ? []
    : Array.from({length}, (_, index) => {
        const number = toPeriod(first) + index;
        const year = Math.floor((number * period) / 12);
        return {
          label: byYear ? {year} : {year, month: (number % 12) + 1},
          count: counts.get(number) ?? 0,
        };
      });
}

/** Months since the year 0. */
function toMonthNumber(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}
