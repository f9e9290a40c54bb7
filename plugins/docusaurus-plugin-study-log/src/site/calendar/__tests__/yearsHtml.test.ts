import {createCalendarWords} from '../calendarWords.js';
import type {CalendarMaking} from '../calendarMaking.js';
import type {StudyDay} from '../studyDays.js';
import {toYearsHtml, toYearSpan} from '../yearsHtml.js';

const toDay = (date: string, rest: Partial<StudyDay> = {}): StudyDay => ({
  date,
  logs: 1,
  concepts: 4,
  newConcepts: 1,
  estimated: false,
  counts: true,
  shades: {entries: 4, words: 2, concepts: 1},
  ...rest,
});

function toHtml(days: readonly StudyDay[], locale = 'ko'): string {
  const words = createCalendarWords({
    i18n: {currentLocale: locale} as never,
    codeTranslations: {},
  });
  const making: CalendarMaking = {
    words,
    addresses: {
      timeline: (period) => `/${Object.values(period ?? {}).join('/')}`,
    },
    days: new Map(days.map((day) => [day.date, day])),
  };
  return toYearsHtml([toYearSpan(2025, words)], making);
}

it.each([
  ['ko', toDay('2025-01-11'), '2025년 1월 11일, 개념 4개'],
  ['ko', toDay('2025-01-11', {logs: 2}), '2025년 1월 11일, 기록 2개, 개념 4개'],
  ['ko', toDay('2025-01-11', {concepts: 0}), '2025년 1월 11일, 기록 1개'],
  [
    'ko',
    toDay('2025-01-11', {estimated: true}),
    '2025년 1월 11일, 개념 4개, 추정',
  ],
  ['en', toDay('2025-01-11', {concepts: 1}), 'January 11, 2025, 1 concept'],
])('in %s a day is called by what it is', (locale, day, name) => {
  expect(toHtml([day], locale)).toContain(`aria-label="${name}"`);
});

it('an estimate looks otherwise, and joins no days to a run', () => {
  const html = toHtml([
    toDay('2025-01-10'),
    toDay('2025-01-11', {estimated: true}),
    toDay('2025-01-12'),
    toDay('2025-01-13'),
  ]);
  expect(html.match(/data-estimated/g)).toHaveLength(1);
  expect(html).toContain('가장 긴 연속 2일');
  expect(html).toContain('추정: 1일');
});

it('an estimate is no studied day where others are known', () => {
  const estimate = {estimated: true, counts: false};
  const html = toHtml([
    toDay('2025-01-10'),
    toDay('2025-01-11', estimate),
    toDay('2025-01-12', estimate),
  ]);
  expect(html).toContain('<li>공부한 날 1일</li>');
  expect(html).toContain('추정: 2일');
  const alone = toHtml([toDay('2025-01-11', estimate)]);
  expect(alone).not.toContain('<li>공부한 날');
  expect(alone).toContain('추정: 1일');
});

it('a day by itself is no run', () => {
  expect(toHtml([toDay('2025-01-11')])).not.toContain('연속');
});

it('a day says how dark it is by each measure', () => {
  expect(toHtml([toDay('2025-01-11')])).toContain(
    'data-entries="4" data-words="2" data-concepts="1"',
  );
});

it('a region that scrolls can be reached by keyboard and has a name', () => {
  expect(toHtml([])).toMatch(/role="region" tabindex="0" aria-label="[^"]+"/);
});
