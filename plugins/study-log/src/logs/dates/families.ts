import {groupBy} from '../../collections/groupBy.js';
import {yearOf} from './calendar.js';
import type {PathDate} from './pathDate.js';

/** What the files of one folder (its date folders included) agree on. */
export type Family = {
  /** Names of six digits are dates here. */
  readonly compactDates: boolean;
  /** Names of two pairs of digits are months and days here; undefined when nothing tells. */
  readonly monthDays?: boolean;
  /** The one year that all dated siblings share. */
  readonly year?: number;
};

type Member = {readonly path: string; readonly pathDate: PathDate};

/** Share of the numeric names that must be real dates; the rest are slips of the pen. */
const MOST = 0.8;
/** Chapters (`12-01`) seldom number so many, nor so high: notes, "Numbers that look like dates". */
const ENOUGH_MEMBERS = 8;
const LATE_DAY = 20;

/** Groups the files by folder and asks each group which numbers are dates there. */
export function findFamilies(
  members: readonly Member[],
): ReadonlyMap<string, Family> {
  const groups = groupBy(members, ({pathDate}) => pathDate.family);
  return new Map([...groups].map(([key, group]) => [key, toFamily(group)]));
}

function toFamily(members: readonly Member[]): Family {
  const years = new Set(
    members.flatMap(({pathDate: {date, compact}}) =>
      date === undefined || compact === true ? [] : [yearOf(date)],
    ),
  );
  const [year] = years;
  return {
    compactDates: agreeOnCompactDates(members),
    monthDays: agreeOnMonthDays(members),
    year: years.size === 1 ? year : undefined,
  };
}

function agreeOnCompactDates(members: readonly Member[]): boolean {
  const numbered = members.filter(({path}) =>
    /(?<!\d)\d{6}(?!\d)[^/]*$/.test(path),
  );
  const dated = numbered.filter(({pathDate}) => pathDate.date !== undefined);
  return dated.length >= numbered.length * MOST;
}

function agreeOnMonthDays(members: readonly Member[]): boolean | undefined {
  const pairs = members.filter(
    ({path, pathDate}) =>
      pathDate.date === undefined &&
      /(?:^|\/)\d\d[-._]?\d\d(?!\d)[^/]*$/.test(path),
  );
  const real = pairs.filter(({pathDate}) => pathDate.partial !== undefined);
  if (real.length < pairs.length * MOST) {
    return false;
  }
  const numbered = members.filter(
    ({path, pathDate}) =>
      pathDate.date === undefined &&
      /(?:^|\/)\d+(?:[-._]\d+)?[^/\d]*[^/]*$/.test(path),
  );
  const days = numbered.flatMap(({pathDate: {partial}}) =>
    partial ? [partial.day] : [],
  );
  const agreed =
    days.length >= ENOUGH_MEMBERS &&
    days.length >= numbered.length * MOST &&
    days.some((day) => day >= LATE_DAY);
  return agreed || undefined;
}
