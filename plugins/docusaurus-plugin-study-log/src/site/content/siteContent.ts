import {
  createConceptLookup,
  type ConceptLookup,
} from 'study-log/knowledge/conceptLookup';
import type {
  Concept,
  ConceptId,
  Mention,
  TimelineDay,
} from 'study-log/knowledge/types';
import type {CalendarDate, Log, LogId} from 'study-log/logs/types';
import type {SourceFile} from 'study-log/read/types';
import type {Flow} from 'study-log/flows/types';
import {countWords} from 'study-log/language/countWords';
import type {StudyLog} from 'study-log/studyLog';
import type {Addresses} from '../addresses.js';
import type {EditUrlOf} from '../editUrl.js';
import {groupBy} from 'study-log/collections/groupBy';
import {once} from 'study-log/memo/once';
import {findKnownDays} from './knownDays.js';
import {createStudied, type Studied} from './studied.js';

/** The study log with the look-ups that pages need, made once for all of them. */
export type SiteContent = {
  readonly studyLog: StudyLog;
  readonly addresses: Addresses;
  /** Those that pages may name: unlisted ones are not among them. */
  readonly logs: ReadonlyMap<LogId, Log>;
  /** Concepts that have a page. */
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  /** Of concepts with a page, in source order; not those in the writer's reflections, which stay on their own page. */
  readonly mentionsOf: (concept: ConceptId) => readonly Mention[];
  readonly mentionsIn: (log: LogId) => readonly Mention[];
  /** The concepts of a log, in the order of `concepts`. */
  readonly studiedIn: (log: LogId) => readonly Studied[];
  /** Other logs with a typed link to this one, each once, in source order. */
  readonly linkingTo: (log: LogId) => readonly Log[];
  /** Flows that are drawn (cards are not), in source order. */
  readonly flowsIn: (log: LogId) => readonly Flow[];
  readonly lookup: ConceptLookup;
  readonly fileOf: (log: Log) => SourceFile | undefined;
  /** The days that count as studied: no estimates, unless there is nothing else. */
  readonly knownDays: readonly TimelineDay[];
  readonly dayOf: (date: CalendarDate) => TimelineDay | undefined;
  /** Position of a log in time; undated ones come last. */
  readonly positionOf: (log: LogId) => number;
  readonly editUrl: EditUrlOf;
  /** Words of the running text, without code. */
  readonly wordsIn: (log: LogId) => number;
  /** The day of this build, in the site's time zone. */
  readonly today: CalendarDate;
};

export function createSiteContent({
  studyLog,
  addresses,
  editUrl = () => null,
  today,
}: {
  readonly studyLog: StudyLog;
  readonly addresses: Addresses;
  /** Default: no log has one. */
  readonly editUrl?: EditUrlOf;
  readonly today: CalendarDate;
}): SiteContent {
  const {knowledge, folder} = studyLog;
  const concepts = new Map(
    knowledge.concepts
      .filter(({candidate}) => !candidate)
      .map((concept) => [concept.id, concept]),
  );
  const flows = groupBy(
    studyLog.flows.filter(({mermaid}) => mermaid !== ''),
    ({log}) => log,
  );
  const linksTo = groupBy(knowledge.logLinks, ({target}) => target);
  const logs = new Map(studyLog.logs.map((log) => [log.id, log]));
  const files = new Map(folder.files.map((file) => [file.path, file]));
  const days = new Map(knowledge.timeline.map((day) => [day.date, day]));
  const positions = new Map(studyLog.logs.map(({id}, index) => [id, index]));
  const positionOf = (log: LogId): number => positions.get(log) ?? -1;

  return {
    studyLog,
    addresses,
    concepts,
    logs,
    ...createMentionFinders(knowledge, {concepts, logs}),
    studiedIn: createStudied(concepts.values(), positionOf),
    linkingTo: (id) => {
      const from = (linksTo.get(id) ?? []).map(({log}) => log);
      return [...new Set(from)].flatMap((other) => {
        const log = other === id ? undefined : logs.get(other);
        return log ? [log] : [];
      });
    },
    flowsIn: (log) => flows.get(log) ?? [],
    lookup: createConceptLookup(knowledge),
    fileOf: (log) => files.get(log.source),
    knownDays: findKnownDays(knowledge.timeline, logs),
    dayOf: (date) => days.get(date),
    positionOf,
    editUrl,
    wordsIn: createWordCounts([...studyLog.logs, ...studyLog.unlisted]),
    today,
  };
}

/** Found when first asked for: the dev server shows few pages at a time. */
function createMentionFinders(
  {mentions, mentionsIn}: StudyLog['knowledge'],
  {concepts, logs}: Pick<SiteContent, 'concepts' | 'logs'>,
): Pick<SiteContent, 'mentionsOf' | 'mentionsIn'> {
  const hasPage = ({concept}: Mention): boolean => concepts.has(concept);
  const isReflection = ({log, section}: Mention): boolean =>
    logs.get(log)?.sections[section]?.reflection ?? false;
  const byConcept = once(() =>
    groupBy(
      mentions.filter((mention) => hasPage(mention) && !isReflection(mention)),
      ({concept}) => concept,
    ),
  );
  const byLog = new Map<LogId, readonly Mention[]>();
  return {
    mentionsOf: (concept) => byConcept().get(concept) ?? [],
    mentionsIn: (log) => {
      const own = byLog.get(log) ?? (mentionsIn.get(log) ?? []).filter(hasPage);
      byLog.set(log, own);
      return own;
    },
  };
}

/** Counted when first asked for: the dev server may never be. */
function createWordCounts(logs: readonly Log[]): SiteContent['wordsIn'] {
  const byId = new Map(logs.map((log) => [log.id, log]));
  const counts = new Map<LogId, number>();
  return (id) => {
    const known = counts.get(id);
    if (known !== undefined) {
      return known;
    }
    const runs = byId.get(id)?.runs ?? [];
    const count = runs.reduce((sum, {text}) => sum + countWords(text), 0);
    counts.set(id, count);
    return count;
  };
}
