import type {CalendarDate} from '../types';
import {toCalendarDate} from './calendar';
import {monthNumber} from './monthNames';
import {findWrittenDates} from './writtenDates';

/** A heading that names the day of what stands under it. */
export type HeadingDate = {
  /** Null when it is no calendar day. */
  readonly date: CalendarDate | null;
  /** The date as written. */
  readonly text: string;
  /** The heading without its date and label: `Ingress` of `2025-01-11 Ingress`. */
  readonly title: string;
};

/** What may stand before the date: decoration, `날짜:`, `Day 1:`, `TIL`, `[`. */
const BEFORE =
  /^[^\p{L}\p{N}]*(?:(?:날짜|작성일자?|일자|일시|학습일|date|日付|日期|created|(?:til|today i learned)|day\s*\d+|\d+\s*일\s*차|\d+\s*주\s*차|week\s*\d+)[^\p{L}\p{N}]*){0,2}$/iu;
/** What may follow it: nothing, a weekday, or a title set off from it. */
const WEEKDAY =
  /^[\s.,]*[([（]?\s*(?:[월화수목금토일](?:요일)?|[月火水木金土日](?:曜日?)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\s*[)\]）]?(?![\p{L}\p{N}])/iu;

/** The full date of a heading such as `2025. 1. 11. (토) Ingress`, or null when it is no date heading. */
export function parseHeadingDate(heading: string): HeadingDate | null {
  const found = findWrittenDates(heading)[0];
  if (!found || !BEFORE.test(heading.slice(0, found.start))) {
    return null;
  }
  const after = heading.slice(found.end).replace(WEEKDAY, ' ');
  if (/^[\p{L}\p{N}]/u.test(after)) {
    return null;
  }
  return {date: found.date, text: found.text, title: toTitle(after)};
}

export type DateContext = {readonly year?: number; readonly month?: number};

const DAY = /^(?:(\d{1,2})\s*(?:일|日|st|nd|rd|th)?|(?:day|d)\s*(\d{1,2}))$/i;
const MONTH_DAY =
  /^(\d{1,2})(?:\s*[월月]\s*|\s*[-./]\s*)(\d{1,2})(?:\s*[일日]|\.)?(?![\d.])/;

/** The date of a heading that leaves out what its file or an earlier heading gives: `4월 22일`, `01/11`, `11`. */
export function parseShortHeadingDate(
  heading: string,
  {year, month}: DateContext,
): HeadingDate | null {
  const plain = heading.replace(/^[^\p{L}\p{N}]+/u, '');
  const whole = MONTH_DAY.exec(plain);
  if (whole && year !== undefined) {
    const after = plain.slice(whole[0].length).replace(WEEKDAY, ' ');
    const date = toCalendarDate(year, Number(whole[1]), Number(whole[2]));
    const title = toTitle(after);
    return date && !/^[\p{L}\p{N}]/u.test(after)
      ? {date, text: whole[0], title}
      : null;
  }
  const day = DAY.exec(plain.replace(WEEKDAY_AT_END, '').trim());
  if (!day || year === undefined || month === undefined) {
    return null;
  }
  const date = toCalendarDate(year, month, Number(day[1] ?? day[2]));
  return date && {date, text: plain, title: ''};
}

const WEEKDAY_AT_END =
  /\s*[([（]?\s*(?:[월화수목금토일](?:요일)?(?<![0-9]일)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\s*[)\]）]?$/iu;

/** `2025년 3월`, `March 2025`, `2025.03`, `3월`: the month that the headings below belong to. */
export function parseMonthHeading(heading: string): DateContext | null {
  const plain = heading.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const numbered = /^(20\d\d)\s*(?:[년年]|[-./])\s*(\d{1,2})\s*[월月]?$/.exec(
    plain,
  );
  if (numbered) {
    return {year: Number(numbered[1]), month: Number(numbered[2])};
  }
  const named = /^(\p{L}+),?\s+(20\d\d)$/u.exec(plain);
  const month = monthNumber(named?.[1] ?? plain);
  if (month === null || /^\d+$/.test(plain)) {
    return null;
  }
  return named ? {year: Number(named[2]), month} : {month};
}

function toTitle(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}]+/u, '').trim();
}
