import type {TimelineDay} from '../../knowledge/types';
import type {Log} from '../../parse/types';
import type {PeriodLabel, PeriodRef, TimelinePageData} from '../../theme/types';
import {toDay, toMonth, toYear} from '../content/days';
import {groupBy} from '../content/groupBy';
import {toLastChange} from '../content/lastChange';
import type {SiteContent} from '../content/siteContent';
import {countLogs, toMonthOverviews, toYearRefs} from './calendar';
import {createPage, type Page} from './page';
import {toLogRef, toLogSummary, toPeriodRef} from './refs';

/** `/timeline/`, and a page for each year, month and day that has logs. */
export function toTimelinePages(content: SiteContent): readonly Page[] {
  const {timeline} = content.studyLog.knowledge;
  return [
    toAllPage(content),
    ...toPeriodPages('year', timeline, content),
    ...toPeriodPages('month', timeline, content),
    ...toPeriodPages('day', timeline, content),
  ];
}

function toAllPage(content: SiteContent): Page {
  const {timeline, undated} = content.studyLog.knowledge;
  const logs = content.studyLog.logs;
  return toPage({content, logs}, {scope: 'all', period: null}, () => ({
    breadcrumbs: [],
    months: toAllMonths(timeline, content),
    years: toYearRefs(timeline, content),
    logs: [],
    undated: findLogs(undated, content).map((log) => toLogRef(log, content)),
    older: null,
    newer: null,
  }));
}

/** More days than this make a page of calendars too heavy: then months are links only. */
const MOST_DAYS_SHOWN = 400;

function toAllMonths(
  timeline: readonly TimelineDay[],
  content: SiteContent,
): TimelinePageData['months'] {
  const months = toMonthOverviews(timeline, content);
  return timeline.length <= MOST_DAYS_SHOWN
    ? months
    : months.map((month) => ({...month, days: []}));
}

type Scope = 'year' | 'month' | 'day';

const LENGTH_OF_KEY = {year: 4, month: 7, day: 10} as const;

function toPeriodPages(
  scope: Scope,
  timeline: readonly TimelineDay[],
  content: SiteContent,
): readonly Page[] {
  const periods = [
    ...groupBy(timeline, ({date}) => date.slice(0, LENGTH_OF_KEY[scope])),
  ].map(([, days]) => ({label: toLabel(scope, days), days}));
  const refs = periods.map(({label, days}) =>
    toPeriodRef(label, countLogs(days), content),
  );
  return periods.map(({label, days}, index) =>
    toPage(
      {content, logs: toLogs(days, content)},
      {scope, period: label},
      () => ({
        breadcrumbs: toBreadcrumbs(label, content),
        months: scope === 'day' ? [] : toMonthOverviews(days, content),
        years: [],
        logs: toSummaries(scope, days, content),
        undated: [],
        older: refs[index - 1] ?? null,
        newer: refs[index + 1] ?? null,
      }),
    ),
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

/** A year lists its logs by title only, so that a year of 400 stays light. */
function toSummaries(
  scope: Scope,
  days: readonly TimelineDay[],
  content: SiteContent,
): TimelinePageData['logs'] {
  return toLogs([...days].reverse(), content).map((log) =>
    scope === 'year'
      ? {
          ...toLogRef(log, content),
          excerpt: '',
          concepts: [],
          hasDiagram: false,
        }
      : toLogSummary(log, content),
  );
}

function toBreadcrumbs(
  label: PeriodLabel,
  content: SiteContent,
): readonly PeriodRef[] {
  const {timeline} = content.studyLog.knowledge;
  const count = (prefix: string) =>
    countLogs(timeline.filter(({date}) => date.startsWith(prefix)));
  const {year} = label;
  const yearRef = () => toPeriodRef({year}, count(`${year}`), content);
  if (!('month' in label)) {
    return [];
  }
  if (!('day' in label)) {
    return [yearRef()];
  }
  const {month} = label;
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return [yearRef(), toPeriodRef({year, month}, count(prefix), content)];
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
    readonly logs: readonly Log[];
  },
  place: Pick<TimelinePageData, 'scope' | 'period'>,
  makeRest: () => Omit<
    TimelinePageData,
    'kind' | 'permalink' | 'scope' | 'period'
  >,
): Page {
  const {addresses} = content;
  const permalink = addresses.timeline(place.period);
  return createPage(
    {
      path: permalink,
      pattern: addresses.timelinePattern(place.scope),
      component: '@theme/StudyLog/TimelinePage',
      lastChanged: toLastChange(logs, content),
    },
    () => ({kind: 'timeline', permalink, ...place, ...makeRest()}),
  );
}
