import type {CalendarDate} from '../types';
import {monthOf, toCalendarDate, yearOf} from './calendar';
import {isWithin, parseDatePart} from './dateFolder';
import type {DatePart} from './dateFolder';
import {parseDay, parseMonthDay, trimSeparators} from './nameDay';
import {findWrittenDates} from './writtenDates';
import type {WrittenDate} from './writtenDates';

/** What a path says about the day, and what is left of it without that. */
export type PathDate = {
  /** The whole day, from the name (with what its folders add) or from a folder. */
  readonly date?: CalendarDate;
  readonly from?: 'file name' | 'folder';
  /** `date` is six digits, which may as well be another number. */
  readonly compact?: boolean;
  /** Text with the shape of a date that is no calendar day. */
  readonly impossible?: string;
  /** Year and month of a month file, or of the folders of an undated name. */
  readonly year?: number;
  readonly month?: number;
  /** The name is a month and a day, and nothing gives the year. */
  readonly partial?: {
    readonly month: number;
    readonly day: number;
    /** Words vouch that the digits are a date: `4월 22일`, or a folder `1월~2월`. */
    readonly named: boolean;
  };
  /** Year or month of the folders when they disagree with the name. */
  readonly folderSays?: string;
  /** The path without extension, date and date folders: `git/undo`, or ''. */
  readonly rest: string;
};

type Path = {
  readonly name: string;
  readonly folders: readonly string[];
  /** What the date folders say together; the innermost counts. */
  readonly known: DatePart;
};

/** Reads the date that a path (relative to the log folder) gives. */
export function parsePathDate(path: string): PathDate {
  const parts = path.normalize('NFC').split('/');
  const name = (parts.pop() ?? '').replace(/\.[^.]+$/, '').trim();
  const known = parts
    .map(parseDatePart)
    .reduce<DatePart>((all, part) => ({...all, ...part}), {});
  const parsed = {name, folders: parts, known};
  return (
    fromName(parsed) ??
    fromMonthAndDay(parsed) ??
    fromFolder(parsed) ??
    fromMonthFile(parsed)
  );
}

/** `2025-01-11-cni`, `E20220916 AWS`, `note(22-01-05)` */
function fromName(path: Path): PathDate | null {
  const {name, known} = path;
  const written = findWrittenDates(name).filter((found) =>
    standsAlone(name, found),
  );
  const found = written.find(({date}) => date !== null) ?? written[0];
  if (!found) {
    return null;
  }
  if (found.date === null) {
    const [month] = known.months ?? [];
    const rest = restOf(path, name);
    return {impossible: found.text, year: known.year, month, rest};
  }
  return {
    date: found.date,
    from: 'file name',
    compact: found.shape === 'compact6',
    folderSays: disagreement(known, found.date),
    rest: restOf(path, cut(name, found)),
  };
}

/** Six digits in a longer word are no date; one letter before them (`E220916`) is a label. */
function standsAlone(name: string, {shape, start, end}: WrittenDate): boolean {
  return (
    shape !== 'compact6' ||
    (/(?:^|[^\p{L}\p{N}])\p{L}?$/u.test(name.slice(0, start)) &&
      !/^\p{L}/u.test(name.slice(end)))
  );
}

function disagreement(
  {year, months}: DatePart,
  date: CalendarDate,
): string | undefined {
  const agrees =
    (year === undefined || year === yearOf(date)) &&
    (months === undefined || isWithin(months, monthOf(date)));
  return agrees
    ? undefined
    : [year, months?.[0]]
        .filter((part) => part !== undefined)
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
}

/** `2025/01/11`, `2025/0111`, `02/08`, `1월~2월/02-04` */
function fromMonthAndDay(path: Path): PathDate | null {
  const {name, known} = path;
  const {year, months} = known;
  const whole = parseMonthDay(name);
  const fits =
    whole?.month !== undefined && (!months || isWithin(months, whole.month));
  const found = fits
    ? whole
    : months?.[0] === months?.[1]
      ? parseDay(name)
      : null;
  const month = found?.month ?? months?.[0];
  if (!found || month === undefined) {
    return null;
  }
  if (year !== undefined) {
    const date = toCalendarDate(year, month, found.day);
    return date && {date, from: 'file name', rest: restOf(path, found.rest)};
  }
  const named = found.named || (months !== undefined && known.named === true);
  const partial = {month, day: found.day, named};
  // 2000 was a leap year: 02-29 is the day of some year.
  return toCalendarDate(2000, month, found.day) === null
    ? null
    : {partial, rest: path.folders.concat(name).join('/')};
}

/** `20250111_network/notes` */
function fromFolder({folders, name}: Path): PathDate | null {
  for (const [index, folder] of [...folders.entries()].reverse()) {
    const found = findWrittenDates(folder).find(
      (written) => written.date !== null && standsAlone(folder, written),
    );
    if (found?.date) {
      const others = folders.with(index, cut(folder, found));
      return {
        date: found.date,
        from: 'folder',
        compact: found.shape === 'compact6',
        rest: restOf({folders: others}, name),
      };
    }
  }
  return null;
}

/** `2024-03`, `2024/03`, `2024/march`; of any other name what its folders say. */
function fromMonthFile(path: Path): PathDate {
  const {name, known} = path;
  const own = parseDatePart(name);
  const year = own?.year ?? known.year;
  const months = own?.months ?? known.months;
  const month = months?.[0] === months?.[1] ? months?.[0] : undefined;
  const isDate =
    own !== null &&
    year !== undefined &&
    (own.months === undefined || known.months === undefined);
  return {year, month, rest: restOf(path, isDate ? '' : name)};
}

function restOf({folders}: Pick<Path, 'folders'>, name: string): string {
  return [...folders.filter((folder) => parseDatePart(folder) === null), name]
    .filter((part) => part !== '')
    .join('/');
}

/** The weekday after a date goes with it, and so does a letter glued before it (`E20220916`). */
const WEEKDAY_AFTER =
  /^\s*(?:[([]\s*)?(?:[월화수목금토일](?:요일)?|mon|tue|wed|thu|fri|sat|sun)[)\]]?(?!\p{L})/iu;
const LABEL_LETTER = /(?<![\p{L}\p{N}])\p{L}$/u;

function cut(text: string, {start, end}: WrittenDate): string {
  const before = text.slice(0, start).replace(LABEL_LETTER, '');
  const after = text.slice(end).replace(WEEKDAY_AFTER, ' ');
  return trimSeparators(`${before} ${after}`);
}
