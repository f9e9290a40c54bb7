import {escapeHtml} from 'study-log/html/escapeHtml';
import type {CalendarDate} from 'study-log/logs/types';
import type {CalendarMaking} from './calendarMaking.js';
import type {CalendarWords} from './calendarWords.js';
import {findStreaks, longestStreak, type Streak} from './streaks.js';
import {MEASURES, type StudyDay} from './studyDays.js';
import {toYearTableHtml, type CalendarSpan} from './yearTableHtml.js';

/**
 * Calendars of whole years with their switch for the shades, their legend and
 * what they add up to. The switch is a set of radio buttons that the style
 * sheet reads (`theme/…/Calendar`): it works without scripts.
 */
export function toYearsHtml(
  spans: readonly CalendarSpan[],
  making: CalendarMaking,
): string {
  const {words} = making;
  const calendars = spans.map((span) => {
    const days = [...making.days.values()].filter(
      ({date}) => date >= span.first && date <= span.last,
    );
    // A region that scrolls must be reachable by keyboard.
    return `<section><div role="region" tabindex="0" aria-label="${escapeHtml(span.caption)}">${toYearTableHtml(span, making)}</div>${toSummary(days, words)}</section>`;
  });
  return toSwitch(words) + calendars.join('');
}

function toSwitch(words: CalendarWords): string {
  const choices = MEASURES.map((measure, index) => {
    const checked = index === 0 ? ' checked' : '';
    return `<label><input type="radio" name="study-log-shade" value="${measure}"${checked}> ${escapeHtml(words.measure[measure])}</label>`;
  });
  const squares = [0, 1, 2, 3, 4].map(
    (shade) => `<i data-shade="${shade}"></i>`,
  );
  return `<form><fieldset><legend>${escapeHtml(words.shadeBy)}</legend>${choices.join('')}</fieldset><p>${escapeHtml(words.less)} <span aria-hidden="true">${squares.join('')}</span> ${escapeHtml(words.more)}</p></form>`;
}

/** Streaks count days that are known: an estimate says nothing about the day before. Nor is it studied where others are known. */
function toSummary(days: readonly StudyDay[], words: CalendarWords): string {
  const known = days.filter(({estimated}) => !estimated);
  const streaks = findStreaks(known.map(({date}) => date)).filter(
    ({days: inARow}) => inARow > 1,
  );
  const studied = days.filter(({counts}) => counts).length;
  const estimated = days.length - known.length;
  const longest = longestStreak(streaks);
  const latest = streaks.at(-1);
  const facts = [
    ...(studied > 0 || estimated === 0 ? [words.studied(studied)] : []),
    ...(longest ? [toStreak(words.longest(longest.days), longest, words)] : []),
    ...(latest && latest !== longest
      ? [toStreak(words.latest(latest.days), latest, words)]
      : []),
    ...(estimated > 0 ? [`${words.estimated}: ${words.days(estimated)}`] : []),
  ];
  return `<ul>${facts.map((fact) => `<li>${escapeHtml(fact)}</li>`).join('')}</ul>`;
}

function toStreak(
  name: string,
  {first, last}: Streak,
  words: CalendarWords,
): string {
  return `${name} (${words.short(first)} – ${words.short(last)})`;
}

/** A calendar year. */
export function toYearSpan(year: number, words: CalendarWords): CalendarSpan {
  return {
    first: `${year}-01-01`,
    last: `${year}-12-31`,
    caption: words.caption(words.period({year})),
  };
}

/** The year that ends with `last`. */
export function toSpanUntil(
  first: CalendarDate,
  last: CalendarDate,
  words: CalendarWords,
): CalendarSpan {
  const period = `${words.medium(first)} – ${words.medium(last)}`;
  return {first, last, caption: words.caption(period)};
}
