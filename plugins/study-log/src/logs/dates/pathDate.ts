import type {CalendarDate} from '../types.js';
import {monthOf, toCalendarDate, yearOf} from './calendar.js';
import {
  type DateFolders,
  type DatePart,
  isWithin,
  parseDatePart,
  readDateFolders,
} from './dateFolder.js';
import {isIndexName} from './indexName.js';
import {cutDate, findNameDate} from './nameDates.js';
import {type NameDay, parseDay, parseMonthDay} from './nameDay.js';

/** A number that tells the order of a file among its siblings. */
type Ordinal = {
  readonly number: number;
  /** The same for all files that are counted together. */
  readonly series: string;
};

const ORDINALS: readonly (readonly [unit: string, pattern: RegExp])[] = [
  ['day', /(?<!\p{L})day\s*[-_.#]?\s*(\d{1,4})(?!\d)/iu],
  ['day', /(?<!\d)(\d{1,4})\s*[-_]?\s*(?:일\s?차|days?(?!\p{L})|日目|天)/iu],
  ['day', /第\s*(\d{1,4})\s*[日天]/u],
  ['day', /(?<!\p{L})d\+(\d{1,4})(?!\d)/iu],
  ['week', /(?<!\p{L})(?:week|wk)\s*[-_.#]?\s*(\d{1,3})(?!\d)/iu],
  ['week', /(?<!\d)(\d{1,3})\s*[-_]?\s*(?:주\s?차|weeks?(?!\p{L})|週目|周)/iu],
];

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
  /** The file is about its whole month: `2024-03.md`, `2024/03/README.md`. */
  readonly monthFile?: boolean;
  /** The name is a month and a day, and nothing gives the year. */
  readonly partial?: {
    readonly month: number;
    readonly day: number;
    /** Words vouch that the digits are a date: `4월 22일`, or a folder `1월~2월`. */
    readonly named: boolean;
  };
  /** Year or month of the folders when they disagree with the name. */
  readonly folderSays?: string;
  /** `Day3`: its place among its siblings. */
  readonly ordinal: Ordinal | null;
  /** The folders without those that are dates: the same for all files that are named alike. */
  readonly family: string;
  /** The path without extension, date and date folders: `git/undo`, or ''. */
  readonly rest: string;
};

type Path = DateFolders & {
  readonly name: string;
  readonly folders: readonly string[];
};

type Found = Omit<PathDate, 'family' | 'ordinal'>;

/** Reads the date that a path (relative to the log folder) gives. */
export function parsePathDate(path: string): PathDate {
  const parts = path.normalize('NFC').split('/');
  const name = (parts.pop() ?? '').replace(/\.[^.]+$/, '').trim();
  const parsed = {name, folders: parts, ...readDateFolders(parts)};
  const found =
    fromName(parsed) ??
    fromDayFolder(parsed) ??
    fromMonthAndDay(parsed) ??
    fromFolder(parsed) ??
    fromMonthFile(parsed);
  const family = parsed.others.join('/');
  return {...found, family, ordinal: parseOrdinal(path)};
}

/** `2025-01-11-cni`, `E20220916 AWS`, `note(22-01-05)` */
function fromName(path: Path): Found | null {
  const {name, known} = path;
  const found = findNameDate(name);
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
    rest: restOf(path, cutDate(name, found)),
  };
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

/** `2025/01/11/cni` */
function fromDayFolder(path: Path): Found | null {
  const {year, months, day} = path.known;
  const date =
    year === undefined || months === undefined || day === undefined
      ? null
      : toCalendarDate(year, months[0], day);
  return date && {date, from: 'folder', rest: restOf(path, path.name)};
}

/** `2025/01/11`, `2025/0111`, `02/08`, `1월~2월/02-04` */
function fromMonthAndDay(path: Path): Found | null {
  const {name, known} = path;
  const {year, months} = known;
  const found = readMonthAndDay(name, known);
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

/** In a folder that is surely a month, `11-02` of another month is the second of the 11th. */
function readMonthAndDay(
  name: string,
  {year, months, named}: DatePart,
): NameDay | null {
  const whole = parseMonthDay(name);
  const fits =
    whole?.month !== undefined && (!months || isWithin(months, whole.month));
  const isSureMonth = year !== undefined || named === true;
  if (fits || (whole && !isSureMonth)) {
    return whole;
  }
  return months?.[0] === months?.[1] ? parseDay(name) : null;
}

/** `20250111_network/notes` */
function fromFolder({folders, name}: Path): Found | null {
  for (const [index, folder] of [...folders.entries()].reverse()) {
    const found = findNameDate(folder);
    if (found?.date) {
      const cutFolders = folders.with(index, cutDate(folder, found));
      return {
        date: found.date,
        from: 'folder',
        compact: found.shape === 'compact6',
        rest: restOf(readDateFolders(cutFolders), name),
      };
    }
  }
  return null;
}

/** `2024-03`, `2024/03`, `2024/march`; of any other name what its folders say. */
function fromMonthFile(path: Path): Found {
  const {name, known} = path;
  const own = parseDatePart(name);
  const year = own?.year ?? known.year;
  const months = own?.months ?? known.months;
  const month = months?.[0] === months?.[1] ? months?.[0] : undefined;
  const isDate =
    own !== null &&
    year !== undefined &&
    (own.months === undefined || known.months === undefined);
  const monthFile = own?.months !== undefined || isIndexName(name);
  return {year, month, monthFile, rest: restOf(path, isDate ? '' : name)};
}

function restOf({others}: Pick<Path, 'others'>, name: string): string {
  return [...others, name].filter((part) => part !== '').join('/');
}

/** Reads `Day3`, `[_10day_]`, `3일차`, `week-02`, `2주차` in a name, or else in the innermost folder that has one; null when there is none. */
function parseOrdinal(path: string): Ordinal | null {
  const parts = path.normalize('NFC').split('/');
  for (const [index, part] of [...parts.entries()].reverse()) {
    for (const [unit, pattern] of ORDINALS) {
      const number = pattern.exec(part)?.[1];
      if (number !== undefined) {
        const series = [...parts.slice(0, index), unit].join('/');
        return {number: Number(number), series};
      }
    }
  }
  return null;
}
