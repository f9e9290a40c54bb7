import type {CalendarDate, Log} from '../../parse/types';
import {isAmbiguous} from '../mentions/isAmbiguous';
import {compareDates} from '../order';
import type {
  Concept,
  ConceptDefinition,
  ConceptFacet,
  ConceptId,
  Place,
} from '../types';
import type {DefinitionRank, LogDescription} from './describeLog';
import type {Draft} from './mergeConcepts';

export type DescribeRequest = {
  readonly drafts: readonly Draft[];
  readonly draftOf: (name: string) => Draft | undefined;
  readonly ids: ReadonlyMap<string, ConceptId>;
  readonly candidates: ReadonlySet<string>;
  /** In telling order. */
  readonly logs: readonly {
    readonly log: Log;
    readonly description: LogDescription;
    /** Concepts mentioned in the entry. */
    readonly mentioned: ReadonlySet<ConceptId>;
  }[];
};

type Gathered = {
  definitions: {rank: DefinitionRank; definition: ConceptDefinition}[];
  facets: ConceptFacet[];
  homes: Place[];
  logs: Set<Log>;
};

/** The surest kind of definition only, latest first. */
function pickDefinitions(
  found: Gathered['definitions'],
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

function gather(
  request: DescribeRequest,
): ReadonlyMap<string, Readonly<Gathered>> {
  const {drafts, draftOf, ids, logs} = request;
  const byKey = new Map<string, Gathered>(
    drafts.map(({key}) => [
      key,
      {definitions: [], facets: [], homes: [], logs: new Set<Log>()},
    ]),
  );
  const byId = new Map(
    [...ids].map(([key, id]) => [id, byKey.get(key) as Gathered]),
  );
  const of = (name: string): Gathered | undefined =>
    byKey.get(draftOf(name)?.key ?? '');
  for (const {log, description, mentioned} of logs) {
    for (const {name, rank, definition} of description.definitions) {
      of(name)?.definitions.push({rank, definition});
    }
    for (const {name, facet} of description.facets) {
      of(name)?.facets.push(facet);
    }
    for (const {name, place} of description.homes) {
      of(name)?.homes.push(place);
      of(name)?.logs.add(log);
    }
    description.compared.forEach((name) => of(name)?.logs.add(log));
    mentioned.forEach((id) => byId.get(id)?.logs.add(log));
  }
  return byKey;
}

/** A definition in `concepts.yml` comes first; it has no day. */
function curatedDefinition(draft: Draft): readonly ConceptDefinition[] {
  const {definition, line} = draft.curated ?? {};
  return definition === undefined
    ? []
    : [{log: '', section: 0, date: null, lines: [definition], line: line ?? 1}];
}

/** Draws up the concepts, sorted by id. */
export function describeConcepts(request: DescribeRequest): readonly Concept[] {
  const gathered = gather(request);
  const concepts = request.drafts.map((draft): Concept => {
    const {definitions, facets, homes, logs} = gathered.get(
      draft.key,
    ) as Gathered;
    const dates = [...logs].flatMap(({date}): CalendarDate[] =>
      date === null ? [] : [date],
    );
    return {
      id: request.ids.get(draft.key) as ConceptId,
      name: draft.name,
      aliases: draft.aliases,
      definitions: [
        ...curatedDefinition(draft),
        ...pickDefinitions(definitions),
      ],
      facets,
      homes,
      firstSeen: dates[0] ?? null,
      lastSeen: dates.at(-1) ?? null,
      logs: [...logs].map(({id}) => id),
      candidate: request.candidates.has(draft.key),
      ambiguous: isAmbiguous(draft.name, draft.curated),
    };
  });
  return concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
}
