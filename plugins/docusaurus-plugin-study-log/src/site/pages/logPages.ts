import type {Log} from 'study-log/logs/types';
import type {FilledBody} from 'study-log/markdown/fill/types';
import type {
  LogPageData,
  LogRef,
  PeriodRef,
  SidebarPeriod,
} from '../../theme/types.js';
import {toMonth, toYear} from '../content/days.js';
import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import type {PlannedDiagram} from '../diagrams/types.js';
import {toExcerpt} from './excerpt.js';
import {findConceptsIn, findConceptTrails} from './logConcepts.js';
import {createPage, type Page} from './page.js';
import {hasDayPage, toDayPermalink} from './periodRefs.js';
import {hasDiagram, toLogRef} from './refs.js';
import type {TimeContext} from './timeContext.js';

/** A month with more logs than this shows those around the page's own; the rest is one link away. */
const MOST_LOGS = 40;

/** A log's page without its body: all that is known before it is compiled. */
export function toLogPage(log: Log, context: TimeContext): Page<LogPageData> {
  const {content} = context;
  return createPage(
    {
      path: content.addresses.log(log),
      kind: 'log',
      source: log.source,
      lastChanged: () => toLastChange([log], content),
    },
    () => toLogData(log, context),
  );
}

function toLogData(log: Log, context: TimeContext): LogPageData {
  const {content} = context;
  const neighbours = context.neighboursOf(log);
  const concepts = findConceptsIn(log, content);
  return {
    kind: 'log',
    title: log.title,
    description: toExcerpt(log),
    permalink: content.addresses.log(log),
    date: log.date,
    dateConfidence: log.dateConfidence,
    dateSource: log.dateSource,
    lastChanged: toLastChange([log], content) ?? null,
    dateLink: toDateLink(log, context),
    minutes: toMinutes(content.wordsIn(log.id)),
    onThisDay: toOnThisDay(log, context),
    source: log.source,
    editUrl: content.editUrl(log),
    toc: [],
    concepts: concepts.map(({name}) => name),
    backlinks: content
      .linkingTo(log.id)
      .map((other) => toLogRef(other, content)),
    older: toRef(neighbours?.older, content),
    newer: toRef(neighbours?.newer, content),
    hasDiagram: hasDiagram(log, content),
    hasMath: log.math,
    unlisted: log.frontMatter.hidden === 'unlisted',
    parts: {
      concepts,
      body: {html: '', links: [], anchors: []},
      trail: findConceptTrails(log, content),
      sidebar: toSidebar(log, context),
    },
  };
}

/** The page with its body in it. `ownLinks`: the addresses that we put in, which must lead somewhere. */
export function withBody(
  page: Page<LogPageData>,
  body: FilledBody,
  {
    ownLinks,
    diagrams,
  }: {
    readonly ownLinks: ReadonlySet<string>;
    readonly diagrams: readonly PlannedDiagram[];
  },
): Page<LogPageData> {
  return {
    ...page,
    diagrams: () => diagrams,
    diagramPart: 'body',
    data: {
      ...page.data,
      toc: body.toc,
      parts: {
        ...page.data.parts,
        body: {
          html: body.html,
          links: body.links.filter((link) => ownLinks.has(link)),
          anchors: body.anchors,
        },
      },
      hasDiagram: diagrams.length > 0,
      hasMath: body.hasMath,
    },
  };
}

const WORDS_A_MINUTE = 200;

/** As Docusaurus counts it for its blog. */
function toMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** The same day in other years. */
function toOnThisDay(
  {date}: Log,
  {content, onDayOfYear}: TimeContext,
): readonly LogRef[] {
  return date === null
    ? []
    : onDayOfYear(date.slice(5))
        .filter((other) => other.date !== date)
        .map((other) => toLogRef(other, content));
}

/** A day that only an unlisted log has is none of the timeline. */
function toDateLink(
  {date}: Log,
  {content, monthOf}: TimeContext,
): string | null {
  const day = date === null ? undefined : content.dayOf(date);
  if (!day) {
    return null;
  }
  return hasDayPage(day)
    ? toDayPermalink(day, content)
    : (monthOf(day.date)?.permalink ?? null);
}

function toRef(log: Log | undefined, content: SiteContent): LogRef | null {
  return log ? toLogRef(log, content) : null;
}

/**
 * The way through time beside a log: all years, the months of its year, the
 * logs of its month. What a page carries does not grow with the folder.
 */
function toSidebar(log: Log, context: TimeContext): readonly SidebarPeriod[] {
  const {date} = log;
  return context.years.map((year) =>
    date && year.label.year === toYear(date)
      ? toPeriod(year, {months: toMonths(log, context)})
      : toPeriod(year),
  );
}

function toMonths(log: Log, context: TimeContext): readonly SidebarPeriod[] {
  const date = log.date ?? '';
  return context
    .monthsOf(toYear(date))
    .map((month) =>
      'month' in month.label && month.label.month === toMonth(date)
        ? toPeriod(month, {logs: toLogs(log, context)})
        : toPeriod(month),
    );
}

function toLogs(log: Log, {content, inMonth}: TimeContext): readonly LogRef[] {
  const logs = inMonth((log.date ?? '').slice(0, 7)).toReversed();
  const from = Math.max(0, logs.indexOf(log) - MOST_LOGS / 2);
  return logs
    .slice(from, from + MOST_LOGS)
    .map((other) => toLogRef(other, content));
}

function toPeriod(
  period: PeriodRef,
  inside: Partial<Pick<SidebarPeriod, 'months' | 'logs'>> = {},
): SidebarPeriod {
  return {...period, months: [], logs: [], ...inside};
}
