import type {CompiledBody} from '../../compile/types';
import type {Concept} from '../../knowledge/types';
import type {CalendarDate, Log} from '../../parse/types';
import type {ConceptInLog, LogPageData, LogRef} from '../../theme/types';
import {daysBetween} from '../content/days';
import {toLastChange} from '../content/lastChange';
import type {SiteContent} from '../content/siteContent';
import {toDayRef} from './calendar';
import {toExcerpt} from './excerpt';
import {createPage, type Page} from './page';
import {hasDiagram, toConceptRef, toLogRef} from './refs';

/** What stands before and after a log in time. */
export type Neighbours = {
  readonly older: Log | undefined;
  readonly newer: Log | undefined;
};

/** Dated logs in order of their dates; a log without a date has no neighbours. */
export function findNeighbours({
  studyLog,
}: SiteContent): ReadonlyMap<Log, Neighbours> {
  const dated = studyLog.logs.filter(({date}) => date !== null);
  return new Map(
    dated.map((log, index) => [
      log,
      {older: dated[index - 1], newer: dated[index + 1]},
    ]),
  );
}

/** A log's page without its body: all that is known before it is compiled. */
export function toLogPage(
  log: Log,
  neighbours: Neighbours | undefined,
  content: SiteContent,
): Page<LogPageData> {
  return createPage(
    {
      path: content.addresses.log(log),
      pattern: content.addresses.log({id: ':slug'}),
      component: '@theme/StudyLog/LogPage',
      source: log.source,
      lastChanged: toLastChange([log], content),
    },
    () => toLogData(log, neighbours, content),
  );
}

function toLogData(
  log: Log,
  neighbours: Neighbours | undefined,
  content: SiteContent,
): LogPageData {
  return {
    kind: 'log',
    title: log.title,
    description: toExcerpt(log),
    permalink: content.addresses.log(log),
    date: log.date,
    dateConfidence: log.dateConfidence,
    dateSource: log.dateSource,
    lastChanged: toLastChange([log], content) ?? null,
    day: log.date ? toDayOf(log.date, content) : null,
    source: log.source,
    editUrl: content.editUrl(log),
    toc: [],
    concepts: toConceptsOfDay(log, content),
    backlinks: toBacklinks(log, content),
    older: toRef(neighbours?.older, content),
    newer: toRef(neighbours?.newer, content),
    hasDiagram: hasDiagram(log, content),
    hasMath: log.math,
    html: {body: ''},
    links: [],
    anchors: [],
  };
}

/** The page with its body in it. `ownLinks`: the addresses that we put in, which must lead somewhere. */
export function withBody(
  page: Page<LogPageData>,
  body: CompiledBody,
  ownLinks: ReadonlySet<string>,
): Page<LogPageData> {
  return {
    ...page,
    data: {
      ...page.data,
      toc: body.toc,
      html: {body: body.html},
      hasDiagram: body.hasDiagram,
      hasMath: body.hasMath,
      links: body.links.filter((link) => ownLinks.has(link)),
      anchors: body.anchors,
    },
  };
}

function toDayOf(date: CalendarDate, content: SiteContent) {
  return toDayRef(content.dayOf(date) ?? {date, logs: []}, content);
}

function toRef(log: Log | undefined, content: SiteContent): LogRef | null {
  return log ? toLogRef(log, content) : null;
}

/** Concepts of a log: those met for the first time come first. */
function toConceptsOfDay(
  log: Log,
  content: SiteContent,
): readonly ConceptInLog[] {
  const concepts = content.conceptsIn(log.id).map((concept) => ({
    ...toConceptRef(concept, content),
    isNew: concept.logs[0] === log.id,
    daysSince: toDaysSince(concept, log, content),
  }));
  return [
    ...concepts.filter(({isNew}) => isNew),
    ...concepts.filter(({isNew}) => !isNew),
  ];
}

function toDaysSince(
  concept: Concept,
  log: Log,
  content: SiteContent,
): number | null {
  const before = concept.logs[concept.logs.indexOf(log.id) - 1];
  const last = before ? content.logs.get(before)?.date : null;
  return last && log.date ? daysBetween(last, log.date) : null;
}

/** Other logs that link to this entry. */
function toBacklinks(log: Log, content: SiteContent): readonly LogRef[] {
  const {logLinks} = content.studyLog.knowledge;
  const sources = logLinks
    .filter(({target, log: from}) => target === log.id && from !== log.id)
    .map(({log: from}) => from);
  return [...new Set(sources)].flatMap((id) => {
    const found = content.logs.get(id);
    return found ? [toLogRef(found, content)] : [];
  });
}
