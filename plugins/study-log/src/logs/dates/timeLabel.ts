import {anyWordWith} from '../../language/lexicon/patterns.js';
import {ENGLISH_MONTH, monthNumber} from './monthNames.js';
import {withoutWeekday} from './weekday.js';
import {findWrittenDates} from './writtenDates.js';

/** What a heading says about time, and what is left of it: `2025년 3월 기록` leaves ''. */
export type TimeLabel = {
  readonly year?: number;
  readonly month?: number;
  /** It names a day as well (a whole date, `4월 22일`), not a year or month alone. */
  readonly day: boolean;
  /** Its other words, without those that only say "log". */
  readonly rest: string;
};

const FILLER = new RegExp(`^${anyWordWith('filler')}(?![\\p{L}\\p{N}])`, 'iu');
/** Longer headings say more than when. */
const LONGEST_LABEL = 160;
const APART = /^[^\p{L}\p{N}]+/u;

/** A period, at the beginning of what is left; named groups `y` and `m` where it has them. */
const PERIODS: readonly RegExp[] = [
  /^(?<y>20\d\d)\s*(?:[년年]\s*|[-./]\s*)(?<m>\d{1,2})\s*[월月]?(?![\p{L}\d])/u,
  /^(?<m>\d{1,2})\s*[월月]\s*(?<d>\d{1,2})\s*[일日](?![\p{L}\d])/u,
  /^(?<m>\d{1,2})\s*[월月](?:\s*[~∼〜～]\s*\d{1,2}\s*[월月])?(?:분|분기)?(?=$|의?[^\p{L}\d])/u,
  /^(?<y>20\d\d|\d\d(?=\s*[년年]))\s*(?:[년年](?:도)?)?(?![\p{L}\d])/u,
  new RegExp(`^(?<m>${ENGLISH_MONTH})\\.?(?![\\p{L}\\d])`, 'iu'),
  /^(?:제\s?)?\d{1,3}\s*(?:주\s?차|일\s?차|주|회\s?차|차시|週目|周|日目|天)(?![\p{L}\d])/u,
  /^(?:week|day|wk)[\s.#-]*\d{1,3}(?![\p{L}\d])/iu,
  /^(?:상|하)반기(?!\p{L})|^(?:[1-4]\s*분기|[1-4]q|q[1-4])(?![\p{L}\d])/iu,
  /^(?:오전|오후|[ap]m)?\s*\d{1,2}:\d\d(?::\d\d)?(?!\d)/iu,
  /^[첫둘셋넷다섯]+째\s*주(?!\p{L})/u,
];

/**
 * Reads a heading that says when: `12월 기록`, `# March 2025`, `3주차 정리`,
 * `2025. 1. 11.`. Null when it names no time at its beginning. Words that
 * say "log" and nothing else are dropped from `rest`.
 */
export function readTimeLabel(heading: string): TimeLabel | null {
  if (heading.length > LONGEST_LABEL) {
    return null;
  }
  let label: TimeLabel | null = null;
  let rest = heading.normalize('NFC').replace(APART, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    const period = takePeriod(rest);
    if (period) {
      label = merge(label, period);
      rest = withoutWeekday(rest.slice(period.length));
    } else {
      rest = rest.replace(FILLER, '');
    }
    rest = rest.replace(APART, '');
  }
  return label && {...label, rest};
}

/** A text without the words at its beginning that only say "log": '' for `오늘의 공부`, `CNI 정리` as it is. */
export function withoutFillers(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(APART, '').replace(FILLER, '');
  }
  return rest;
}

type Period = Omit<TimeLabel, 'rest'> & {readonly length: number};

function merge(label: TimeLabel | null, period: Period): TimeLabel {
  return {
    year: period.year ?? label?.year,
    month: period.month ?? label?.month,
    day: period.day || label?.day === true,
    rest: '',
  };
}

/** `2025년 3월`, `March 2025`, `2025.03`, `3월 기록`, `2025년`: the year and month that the headings below belong to. */
export function parsePeriodHeading(
  heading: string,
): {readonly year?: number; readonly month?: number} | null {
  const label = readTimeLabel(heading);
  if (!label || label.rest !== '' || label.day) {
    return null;
  }
  const {year, month} = label;
  return year === undefined && month === undefined
    ? null
    : {...(year !== undefined && {year}), ...(month !== undefined && {month})};
}

function takePeriod(text: string): Period | null {
  const [written] = findWrittenDates(text);
  if (written?.start === 0 && written.shape !== 'compact6') {
    return {day: true, length: written.end};
  }
  for (const pattern of PERIODS) {
    const match = pattern.exec(text);
    if (match) {
      const {y, m, d} = match.groups ?? {};
      return {
        year: y === undefined ? undefined : Number(y.padStart(4, '20')),
        month: m === undefined ? undefined : (monthNumber(m) ?? undefined),
        day: d !== undefined,
        length: match[0].length,
      };
    }
  }
  return null;
}
