import {isDeepStrictEqual} from 'node:util';
import {createGroupMemo, groupParts} from '../memo/groupParts.js';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import type {GroupMemo, Part} from '../memo/groupParts.js';
import {isAmbiguous} from '../mentions/isAmbiguous.js';
import type {Names} from '../concepts/names.js';
import {compareDates} from '../logs/order.js';
import type {Concept, ConceptDefinition, ConceptId} from './types.js';
import type {MergedConcept} from '../concepts/toMergedConcepts.js';
import {toConceptsInLog} from '../concepts/conceptsInLog.js';
import type {
  DescribedLog,
  RankedDefinition,
  ConceptInLog,
} from '../concepts/conceptsInLog.js';

export type DescribeRequest = {
  readonly merged: readonly MergedConcept[];
  readonly names: Names;
  readonly candidates: ReadonlySet<string>;
  /** In telling order. */
  readonly logs: readonly DescribedLog[];
  readonly memo: DescriptionMemo;
};

export type DescriptionMemo = {
  /** By log. */
  readonly inLog: Memo<Part<ConceptInLog>>;
  /** By concept. */
  readonly logsOf: GroupMemo<ConceptInLog>;
  /** By concept key: the concepts in whose sections it is defined. */
  readonly scopes: Memo<readonly ConceptId[]>;
  /** By concept key. */
  readonly concepts: Memo<Concept>;
};

export function createDescriptionMemo(
  create: CreateMemo = createMemo,
): DescriptionMemo {
  return {
    inLog: create<Part<ConceptInLog>>(isDeepStrictEqual),
    logsOf: createGroupMemo(create, isDeepStrictEqual),
    scopes: create(),
    concepts: create(),
  };
}

const NOTHING: readonly ConceptInLog[] = [];

/** In fewer entries, who stands beside whom is chance. */
const FEWEST_LOGS = 8;
const LEAST_SHARE = 1 / 3;

/**
 * Below the heading of another concept a definition says what a thing is
 * there (`API : …` among the parts of a product). It holds for the folder only
 * where that concept is in sight in a third of the entries that name the thing.
 */
function holds(
  {under}: RankedDefinition,
  {
    id,
    seen,
    logsOf,
  }: {
    readonly id: ConceptId;
    readonly seen: readonly ConceptInLog[];
    readonly logsOf: LogsOf;
  },
): boolean {
  if (under === undefined || under === id || seen.length < FEWEST_LOGS) {
    return true;
  }
  const around = new Set(logsOf(under).map(({log}) => log));
  const together = seen.filter(({log}) => around.has(log)).length;
  return together >= seen.length * LEAST_SHARE;
}

/** The surest kind of definition only, latest first. */
function pickDefinitions(
  found: readonly RankedDefinition[],
): readonly ConceptDefinition[] {
  const best = Math.min(...found.map(({rank}) => rank));
  return found
    .filter(({rank}) => rank === best)
    .map(({definition}) => definition)
    .reverse()
    .sort((a, b) =>
      a.date === null || b.date === null
        ? compareDates(a.date, b.date)
        : compareDates(b.date, a.date),
    );
}

/** A definition in `concepts.yml` comes first; it has no day. */
function curatedDefinition(
  concept: MergedConcept,
): readonly ConceptDefinition[] {
  const {definition, line} = concept.curated ?? {};
  return definition === undefined
    ? []
    : [
        {
          log: '',
          section: 0,
          date: null,
          lines: [definition],
          passages: [],
          line: line ?? 1,
        },
      ];
}

/** Draws up the concepts, sorted by id. */
export function describeConcepts({
  merged,
  names,
  candidates,
  logs,
  memo,
}: DescribeRequest): readonly Concept[] {
  const idOf = (name: string) => names.ids.get(names.conceptKeyOf(name) ?? '');
  const inLogs = groupParts(
    logs.map((one) => {
      const {log, description, mentioned} = one;
      const inputs = [log, description, mentioned, names];
      return memo.inLog(log.id, inputs, () => toConceptsInLog(one, idOf));
    }),
    memo.logsOf,
  );
  const logsOf: LogsOf = (id) => inLogs.get(id) ?? NOTHING;
  const concepts = merged.map((concept) => {
    const id = names.ids.get(concept.key) as ConceptId;
    const own = logsOf(id);
    const candidate = candidates.has(concept.key);
    const {name, aliases, curated} = concept;
    const scopes = memo.scopes(concept.key, [own], () => scopesOf(own));
    const around = scopes.map(logsOf);
    const inputs = [id, name, curated, own, candidate, ...aliases, ...around];
    return memo.concepts(concept.key, inputs, () =>
      toConcept(concept, {id, candidate, inLogs: own, logsOf}),
    );
  });
  return concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

type LogsOf = (id: ConceptId) => readonly ConceptInLog[];

/** The concepts in whose sections this one is defined. */
function scopesOf(inLogs: readonly ConceptInLog[]): readonly ConceptId[] {
  const all = inLogs.flatMap(
    ({said}) => said?.definitions.flatMap(({under}) => under ?? []) ?? [],
  );
  return [...new Set(all)];
}

function toConcept(
  concept: MergedConcept,
  {
    id,
    candidate,
    inLogs,
    logsOf,
  }: Pick<Concept, 'id' | 'candidate'> & {
    readonly inLogs: readonly ConceptInLog[];
    readonly logsOf: LogsOf;
  },
): Concept {
  const seen = inLogs.filter((one) => one.seen);
  const said = inLogs.flatMap((one) => one.said ?? []);
  return {
    id,
    name: concept.name,
    aliases: concept.aliases,
    definitions: [
      ...curatedDefinition(concept),
      ...pickDefinitions(
        said
          .flatMap(({definitions}) => definitions)
          .filter((definition) => holds(definition, {id, seen, logsOf})),
      ),
    ],
    facets: said.flatMap(({facets}) => facets),
    ownSections: said.flatMap(({ownSections}) => ownSections),
    firstSeen: seen[0]?.date ?? null,
    lastSeen: seen.findLast(({date}) => date !== null)?.date ?? null,
    logs: seen.map(({log}) => log),
    // A name that only an index gives has nothing to show.
    candidate: candidate || (inLogs.length === 0 && !concept.curated),
    ambiguous: isAmbiguous(concept.name, concept.curated?.ambiguous),
    diagram: concept.curated?.diagram ?? true,
  };
}
