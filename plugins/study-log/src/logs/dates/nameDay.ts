import {readNamedMonthDay} from './namedMonthDay.js';

/** A day without its year at the beginning of a file name. */
export type NameDay = {
  /** Absent when the name gives only the day of a month that its folder names. */
  readonly month?: number;
  readonly day: number;
  /** Spelled out (`4월 22일`), not mere digits. */
  readonly named: boolean;
  /** The name without the day. */
  readonly rest: string;
};

/** Followed by two more digits it is something else: `10-11-12`, `11-01-2025`. */
const DIGITS = /^(\d\d)[-._]?(\d\d)(?!\d|[-._]\d\d)/;
const DAY = /^(?:(\d\d)(?=$|[-._ ([])|(\d)(?=$)|(\d{1,2})[일日](?!차))/;

/** `4월 22일 회고`, `0422`, `04-22`, `04.22 title`: month and day; digits without leading zeros are no date. */
export function parseMonthDay(name: string): NameDay | null {
  const named = readNamedMonthDay(name);
  if (named) {
    const {month, day, text} = named;
    const rest = trimSeparators(name.slice(text.length));
    return {month, day, named: true, rest};
  }
  const match = DIGITS.exec(name);
  return (
    match && {
      month: Number(match[1]),
      day: Number(match[2]),
      named: false,
      rest: trimSeparators(name.slice(match[0].length)),
    }
  );
}

/** `11`, `11-cni`, `3`, `3일`: the day alone, for files in a month's folder. */
export function parseDay(name: string): NameDay | null {
  const match = DAY.exec(name);
  return (
    match && {
      day: Number(match[1] ?? match[2] ?? match[3]),
      named: match[3] !== undefined,
      rest: trimSeparators(name.slice(match[0].length)),
    }
  );
}

/** A name without the punctuation that held its date: `-cni` is `cni`, `note()` is `note`. */
export function trimSeparators(name: string): string {
  return name
    .replace(/[([{]\s*[)\]}]/g, ' ')
    .replace(/^[\s\-._,)\]~]+|[\s\-._,([~]+$/g, '');
}
