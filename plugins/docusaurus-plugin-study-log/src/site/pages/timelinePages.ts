import type {TimelineDay} from 'study-log/knowledge/types';
import type {Log} from 'study-log/logs/types';
import type {
  PeriodLabel,
  PeriodRef,
  TimelinePageData,
} from '../../theme/types.js';
import {groupBy} from 'study-log/collections/groupBy';
import {splitImports} from '../content/imports.js';
import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import {NO_CHOICES, toFilterChoices} from './filterChoices.js';
import {toImportGroups, toMonthGroups, toWeekGroups} from './logGroups.js';
import {createPage, type Page} from './page.js';
import {
  countLogs,
  hasDayPage,
  toDayLabel,
  toMonthRefs,
  toPeriodRef,
  toYearRefs,
} from './periodRefs.js';
import {toLogRef, toLogSummary} from './refs.js';
import type {TimeContext} from './timeContext.js';

/** `/timeline/`, and a page for each year and month that has logs and each day that has several. */
export function toTimelinePages(context: TimeContext): readonly Page[] {
  return [
    toAllPage(context),
    ...toPeriodPages('year', context),
    ...toPeriodPages('month', context),
    ...toPeriodPages('day', context),
  ];
}

/** More days than this make a page of calendars too heavy: then months are links only. */
const MOST_DAYS_SHOWN = 400;

function toAllPage(context: TimeContext): Page {
  const {content} = context;
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
      parts: {
        ...NO_PARTS,
        years: hasCalendars ? toAllYears(context) : [],
      },
    }),
  );
}

const NO_PARTS: TimelinePageData['parts'] = {
  years: [],
  month: null,
  list: {choices: NO_CHOICES, groups: []},
};

/** The years of the days that are known: an estimate alone draws no calendar. */
function toAllYears({content, calendars}: TimeContext) {
  return toYearRefs(content.knownDays, content).map(({label}) =>
    calendars().ofYear(label.year),
  );
}

type Scope = 'year' | 'month' | 'day';

const LENGTH_OF_KEY = {year: 4, month: 7, day: 10} as const;

function toPeriodPages(scope: Scope, context: TimeContext): readonly Page[] {
  const {content} = context;
  const periods = [
    ...groupBy(content.studyLog.knowledge.timeline, ({date}) =>
      date.slice(0, LENGTH_OF_KEY[scope]),
    ),
  ].map(([, days]) => ({label: toLabel(scope, days), days}));
  const refs = periods.map(({label, days}) =>
    toPeriodRef(label, days, content),
  );
  return periods.flatMap(({label, days}, index) => {
    const toData = () => ({
      ...toPeriodData({label, logs: toLogs(days, content)}, context),
      count: countLogs(days),
      older: refs[index - 1] ?? null,
      newer: refs[index + 1] ?? null,
    });
    const logs = () => toLogs(days, content);
    return scope === 'day' && !days.some(hasDayPage)
      ? []
      : [toPage({content, logs}, {scope, period: label}, toData)];
  });
}

type Period = {
  readonly label: PeriodLabel;
  /** Oldest first. */
  readonly logs: readonly Log[];
};

function toPeriodData(period: Period, context: TimeContext) {
  const {label, logs} = period;
  const newest = logs.toReversed();
  return {
    breadcrumbs: toBreadcrumbs(period, context),
    months: [],
    years: [],
    logs:
      'day' in label
        ? splitImports(newest).written.map((log) =>
            toLogSummary(log, context.content),
          )
        : [],
    undated: [],
    parts: toParts(label, newest, context),
  };
}

function toParts(
  label: PeriodLabel,
  newest: readonly Log[],
  context: TimeContext,
): TimelinePageData['parts'] {
  const {content, calendars} = context;
  if ('day' in label) {
    const groups = toImportGroups(newest, content);
    return {...NO_PARTS, list: {choices: NO_CHOICES, groups}};
  }
  const choices = toFilterChoices(newest, content);
  if ('month' in label) {
    return {
      years: [],
      month: calendars().ofMonth(label),
      list: {choices, groups: toWeekGroups(newest, content)},
    };
  }
  return {
    years: [calendars().ofYear(label.year)],
    month: null,
    list: {choices, groups: toMonthGroups(newest, content)},
  };
}

function toLabel(scope: Scope, [first]: readonly TimelineDay[]): PeriodLabel {
  const {year, month, day} = toDayLabel({date: first?.date ?? ''});
  if (scope === 'year') {
    return {year};
  }
  return scope === 'month' ? {year, month} : {year, month, day};
}

/** The longer periods that it is part of. */
function toBreadcrumbs(
  {label, logs: [log]}: Period,
  {years, monthOf}: TimeContext,
): readonly PeriodRef[] {
  const ofYear = years.filter((ref) => ref.label.year === label.year);
  if ('day' in label) {
    return [...ofYear, ...[monthOf(log?.date ?? '') ?? []].flat()];
  }
  return 'month' in label ? ofYear : [];
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
    'kind' | 'permalink' | 'scope' | 'period'
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
    }),
  );
}
