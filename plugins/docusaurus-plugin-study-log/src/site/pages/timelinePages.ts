import type {TimelineDay} from 'study-log/knowledge/types';
import type {Log} from 'study-log/logs/types';
import type {
  PeriodLabel,
  PeriodRef,
  TimelinePageData,
} from '../../theme/types.js';
import {toYearSpan, toYearsHtml} from '../calendar/yearsHtml.js';
import {toDay, toMonth, toYear} from '../content/days.js';
import {groupBy} from 'study-log/collections/groupBy';
import {splitImports} from '../content/imports.js';
import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import {countLogs, toMonthRefs, toYearRefs} from './calendar.js';
import {createPage, type Page} from './page.js';
import {toPeriodHtml} from './periodHtml.js';
import {toLogRef, toLogSummary, toPeriodRef} from './refs.js';
import type {TimeMaking} from './timeMaking.js';

/** `/timeline/`, and a page for each year, month and day that has logs. */
export function toTimelinePages(making: TimeMaking): readonly Page[] {
  return [
    toAllPage(making),
    ...toPeriodPages('year', making),
    ...toPeriodPages('month', making),
    ...toPeriodPages('day', making),
  ];
}

/** More days than this make a page of calendars too heavy: then months are links only. */
const MOST_DAYS_SHOWN = 400;

function toAllPage(making: TimeMaking): Page {
  const {content} = making;
  const {timeline, undated} = content.studyLog.knowledge;
  const {logs} = content.studyLog;
  const years = toYearRefs(timeline, content);
  const hasCalendars = timeline.length <= MOST_DAYS_SHOWN;
  return toPage(
    {content, logs: () => logs},
    {scope: 'all', period: null},
    () => ({
      breadcrumbs: [],
      months: hasCalendars ? [] : toMonthRefs(timeline, content),
      years,
      count: logs.length,
      logs: [],
      undated: findLogs(undated, content).map((log) => toLogRef(log, content)),
      older: null,
      newer: null,
      html: {calendar: hasCalendars ? toAllYears(making) : '', logs: ''},
    }),
  );
}

/** The years of the days that are known: an estimate alone draws no calendar. */
function toAllYears(making: TimeMaking): string {
  const {content, words} = making;
  const years = toYearRefs(content.knownDays, content);
  const spans = years.map(({label}) => toYearSpan(label.year, words.calendar));
  return spans.length === 0 ? '' : toYearsHtml(spans, making.calendar());
}

type Scope = 'year' | 'month' | 'day';

const LENGTH_OF_KEY = {year: 4, month: 7, day: 10} as const;

function toPeriodPages(scope: Scope, making: TimeMaking): readonly Page[] {
  const {content} = making;
  const periods = [
    ...groupBy(content.studyLog.knowledge.timeline, ({date}) =>
      date.slice(0, LENGTH_OF_KEY[scope]),
    ),
  ].map(([, days]) => ({
    label: toLabel(scope, days),
    logs: () => toLogs(days, content),
    count: countLogs(days),
  }));
  const toRef = (index: number): PeriodRef | null => {
    const period = periods[index];
    return period ? toPeriodRef(period.label, period.count, content) : null;
  };
  return periods.map(({label, logs, count}, index) =>
    toPage({content, logs}, {scope, period: label}, () => {
      const newest = logs().toReversed();
      return {
        breadcrumbs: toBreadcrumbs(label, making),
        months: [],
        years: [],
        count,
        logs:
          scope === 'day'
            ? splitImports(newest).written.map((log) =>
                toLogSummary(log, content),
              )
            : [],
        undated: [],
        older: toRef(index - 1),
        newer: toRef(index + 1),
        html: toPeriodHtml(label, newest, making),
      };
    }),
  );
}

function toLabel(scope: Scope, [first]: readonly TimelineDay[]): PeriodLabel {
  const date = first?.date ?? '';
  const year = toYear(date);
  const month = toMonth(date);
  if (scope === 'year') {
    return {year};
  }
  return scope === 'month' ? {year, month} : {year, month, day: toDay(date)};
}

/** The longer periods that it is part of. */
function toBreadcrumbs(
  label: PeriodLabel,
  {years, monthsOf}: TimeMaking,
): readonly PeriodRef[] {
  const ofYear = years.filter((ref) => ref.label.year === label.year);
  if (!('month' in label)) {
    return [];
  }
  const ofMonth = monthsOf(label.year).filter(
    (ref) => 'month' in ref.label && ref.label.month === label.month,
  );
  return 'day' in label ? [...ofYear, ...ofMonth] : ofYear;
}

function toLogs(
  days: readonly TimelineDay[],
  content: SiteContent,
): readonly Log[] {
  return findLogs(
    days.flatMap(({logs}) => logs),
    content,
  );
}

function findLogs(ids: readonly string[], {logs}: SiteContent): readonly Log[] {
  return ids.flatMap((id) => logs.get(id) ?? []);
}

function toPage(
  {
    content,
    logs,
  }: {
    readonly content: SiteContent;
    /** All that the page speaks of. */
    readonly logs: () => readonly Log[];
  },
  place: Pick<TimelinePageData, 'scope' | 'period'>,
  makeRest: () => Omit<
    TimelinePageData,
    'kind' | 'permalink' | 'scope' | 'period' | 'links' | 'anchors'
  >,
): Page {
  const {addresses} = content;
  const permalink = addresses.timeline(place.period);
  return createPage(
    {
      path: permalink,
      kind: place.scope === 'all' ? 'timeline' : place.scope,
      lastChanged: () => toLastChange(logs(), content),
    },
    () => ({
      kind: 'timeline',
      permalink,
      ...place,
      ...makeRest(),
      links: [],
      anchors: [],
    }),
  );
}
