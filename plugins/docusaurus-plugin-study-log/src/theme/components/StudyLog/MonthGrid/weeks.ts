/** One square of a month: its day, or null where the week begins or ends in another month. */
export type Square = number | null;

const DAY_MS = 86_400_000;

/**
 * The weeks of a month, Sunday first, as rows of seven squares.
 * `month` counts from 1; the proleptic Gregorian calendar, no time zone.
 */
export function toWeeks(year: number, month: number): readonly Square[][] {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  const next = new Date(0);
  next.setUTCFullYear(year, month, 1);
  const days = Math.round((next.getTime() - first.getTime()) / DAY_MS);
  const lead = first.getUTCDay();
  const weeks = Math.ceil((lead + days) / 7);
  return Array.from({length: weeks}, (_, week) =>
    Array.from({length: 7}, (_, weekday) => {
      const day = week * 7 + weekday - lead + 1;
      return day >= 1 && day <= days ? day : null;
    }),
  );
}
