import {groupBy} from '../collections/groupBy.js';
import {collectClaims} from '../concepts/collectClaims.js';
import {describeLog} from '../concepts/describeLog.js';
import {toNamingClaims} from '../concepts/namingClaims.js';
import {compareLogs, compareText} from '../logs/order.js';
import type {Log} from '../logs/types.js';
import {
  createMemo,
  type CreateMemo,
  createNoMemo,
  type Memo,
} from '../memo/createMemo.js';
import {once} from '../memo/once.js';
import {
  buildMentions,
  createMentionMemo,
  type MentionMemo,
  type PlacedMentions,
} from '../mentions/buildMentions.js';
import {
  buildComparisons,
  type ComparisonMemo,
  type ComparisonRequest,
  createComparisonMemo,
} from '../relations/comparisons.js';
import {buildRelations, type RelationMemo} from '../relations/relations.js';
import {
  createDescriptionMemo,
  describeConcepts,
  type DescriptionMemo,
} from './describeConcepts.js';
import {
  createNamingMemo,
  nameConcepts,
  type NamingMemo,
  type AnalysedLog,
} from './nameConcepts.js';
import type {
  ConceptId,
  Knowledge,
  KnowledgeOptions,
  Mention,
  Concept,
  TimelineDay,
} from './types.js';

/** What a later call may reuse: what has not changed is not thought through again. */
export type KnowledgeMemo = NamingMemo &
  MentionMemo & {
    readonly analysed: Memo<AnalysedLog>;
    readonly mentioned: Memo<ReadonlySet<ConceptId>>;
    readonly descriptions: DescriptionMemo;
    readonly conceptsIn: Memo<ComparisonRequest['conceptsIn']>;
    readonly comparisons: ComparisonMemo;
    readonly located: RelationMemo;
  };

export type KnowledgeRequest = {
  readonly logs: readonly Log[];
  /** Indexes of other files: their headings name concepts, and that is all. */
  readonly indexes?: readonly Log[];
  /** Paths of the folder's other files, which a `[[…]]` may name. */
  readonly files?: readonly string[];
  readonly options: KnowledgeOptions;
};

export function createKnowledgeMemo(
  create: CreateMemo = createMemo,
): KnowledgeMemo {
  return {
    ...createNamingMemo(create),
    ...createMentionMemo(create),
    analysed: create(),
    mentioned: create(),
    descriptions: createDescriptionMemo(create),
    conceptsIn: create(),
    comparisons: createComparisonMemo(create),
    located: create(),
  };
}

function analyse(log: Log): AnalysedLog {
  const {claims, ...said} = collectClaims(log);
  const naming = toNamingClaims(log, claims);
  return {log, said, naming, description: describeLog(log, said)};
}

const isUnlisted = ({frontMatter}: Log): boolean =>
  frontMatter.hidden === 'unlisted';

/** The concepts that an entry really names (an everyday word is none). */
function mentionedIn({mentions}: PlacedMentions): ReadonlySet<ConceptId> {
  return new Set(
    mentions.flatMap(({concept, refusedBecause}) =>
      refusedBecause === 'ambiguous' ? [] : concept,
    ),
  );
}

/** By file, then place. */
function inSourceOrder(
  logs: readonly Log[],
  placed: readonly PlacedMentions[],
): readonly Mention[] {
  const byLog = logs
    .map((log, index) => ({log, mentions: placed[index]?.mentions ?? []}))
    .sort(
      (a, b) =>
        compareText(a.log.source, b.log.source) || a.log.line - b.log.line,
    );
  // One by one: `flat` takes several times as long.
  const all: Mention[] = [];
  byLog.forEach(({mentions}) => mentions.forEach((one) => all.push(one)));
  return all;
}

/**
 * Everything that the logs know together: concepts, mentions, comparisons,
 * relations, timeline. An unlisted log adds nothing to it, and only gets
 * links. Pure and independent of the order of `logs`; with a
 * memo, unchanged `Log` objects are neither read nor matched again as long as
 * the names to find stay the same.
 */
export function buildKnowledge(
  {logs, indexes = [], files = [], options}: KnowledgeRequest,
  memo: KnowledgeMemo = createKnowledgeMemo(createNoMemo),
): Knowledge {
  const analyseAll = (some: readonly Log[]) =>
    [...some]
      .sort(compareLogs)
      .map((log) => memo.analysed(log.id, [log], () => analyse(log)));
  const all = analyseAll(logs);
  const listed = all.filter(({log}) => !isUnlisted(log));
  const unlisted = all.filter(({log}) => isUnlisted(log));
  const sorted = listed.map(({log}) => log);
  const named = nameConcepts({
    analysed: [...listed, ...analyseAll(indexes)],
    curated: options.curated,
    memo,
  });
  const {names, merged, candidates, paged} = named;
  const withMatches = (page: AnalysedLog) => ({
    ...page,
    matches: named.matchesOf(page.log),
  });
  const placed = buildMentions({
    logs: listed.map(withMatches),
    unlisted: unlisted.map(withMatches),
    files,
    frequency: options.frequency,
    merged: paged,
    names,
    memo,
  });
  const concepts = describeConcepts({
    merged,
    names,
    candidates,
    logs: listed.map(({log, description}, index) => {
      const own = placed[index] as PlacedMentions;
      const mentioned = memo.mentioned(log.id, [own], () => mentionedIn(own));
      return {log, description, mentioned};
    }),
    memo: memo.descriptions,
  });
  const comparisons = buildComparisons({
    logs: sorted,
    idOf: names.idOf,
    conceptsIn: memo.conceptsIn(
      '',
      [named.find, names],
      () => (text) =>
        new Set(named.find(text).map(({id}) => names.ids.get(id) as ConceptId)),
    ),
    memo: memo.comparisons,
  });
  // In source order only for who asks: the dev server seldom does.
  const mentions = once(() => inSourceOrder(sorted, placed));
  return {
    logs: sorted,
    unlisted: unlisted.map(({log}) => log),
    concepts,
    get mentions() {
      return mentions();
    },
    mentionsIn: new Map(
      [...listed, ...unlisted].map(({log}, index) => [
        log.id,
        placed[index]?.mentions ?? [],
      ]),
    ),
    logLinks: placed.flatMap(({logLinks}) => logLinks),
    assetLinks: placed.flatMap(({assetLinks}) => assetLinks),
    comparisons,
    relations: buildRelations({
      logs: listed,
      concepts: concepts.filter(({candidate}) => !candidate),
      comparisons,
      names,
      memo: memo.located,
    }),
    timeline: buildTimeline(sorted, concepts),
    undated: sorted.filter(({date}) => date === null).map(({id}) => id),
    problems: placed.flatMap(({problems}) => problems),
  };
}

/** The days that have logs, ascending, each with what was new on it. `logs` in telling order. */
function buildTimeline(
  logs: readonly Log[],
  concepts: readonly Concept[],
): readonly TimelineDay[] {
  const newConcepts = groupBy(
    concepts.filter(({candidate}) => !candidate),
    ({firstSeen}) => firstSeen,
  );
  const days = groupBy(logs, ({date}) => date);
  return [...days]
    .flatMap(([date, ofDay]) => (date === null ? [] : [{date, ofDay}]))
    .sort((a, b) => compareText(a.date, b.date))
    .map(({date, ofDay}) => ({
      date,
      logs: ofDay.map(({id}) => id),
      newConcepts: (newConcepts.get(date) ?? []).map(({id}) => id),
    }));
}
