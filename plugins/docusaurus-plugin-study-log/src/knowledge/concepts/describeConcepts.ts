import type {AskingMemo} from '../../memo/createAskingMemo';
import type {Log} from '../../parse/types';
import {isAmbiguous} from '../mentions/isAmbiguous';
import type {Names} from '../names';
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
  readonly names: Names;
  readonly candidates: ReadonlySet<string>;
  /** In telling order. */
  readonly logs: readonly {
    readonly log: Log;
    readonly description: LogDescription;
    /** Concepts mentioned in the entry. */
    readonly mentioned: ReadonlySet<ConceptId>;
  }[];
  readonly memo: DescriptionMemo;
};

/** What one log says of its concepts, by draft key. */
type Told = {
  readonly definitions: readonly (readonly [string, RankedDefinition])[];
  readonly facets: readonly (readonly [string, ConceptFacet])[];
  readonly homes: readonly (readonly [string, Place])[];
  /** Of the drafts that the log writes about. */
  readonly keys: ReadonlySet<string>;
};

/** By log; asks for the drafts that its names mean. */
export type DescriptionMemo = AskingMemo<
  Names,
  string,
  string | undefined,
  Told
>;

type RankedDefinition = {
  readonly rank: DefinitionRank;
  readonly definition: ConceptDefinition;
};

type Gathered = {
  definitions: RankedDefinition[];
  facets: ConceptFacet[];
  homes: Place[];
  /** In telling order, each once. */
  logs: Log[];
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

function toTold(
  {definitions, facets, homes, compared}: LogDescription,
  draftKeyOf: Names['draftKeyOf'],
): Told {
  const byKey = <Value>(
    name: string,
    value: Value,
  ): (readonly [string, Value])[] => {
    const key = draftKeyOf(name);
    return key === undefined ? [] : [[key, value]];
  };
  const own = homes.flatMap(({name, place}) => byKey(name, place));
  return {
    definitions: definitions.flatMap(({name, rank, definition}) =>
      byKey(name, {rank, definition}),
    ),
    facets: facets.flatMap(({name, facet}) => byKey(name, facet)),
    homes: own,
    keys: new Set([
      ...own.map(([key]) => key),
      ...compared.flatMap((name) => draftKeyOf(name) ?? []),
    ]),
  };
}

function gather({
  drafts,
  names,
  logs,
  memo,
}: DescribeRequest): ReadonlyMap<string, Readonly<Gathered>> {
  const byKey = new Map<string, Gathered>(
    drafts.map(({key}) => [
      key,
      {definitions: [], facets: [], homes: [], logs: []},
    ]),
  );
  const byId = new Map(
    [...names.ids].map(([key, id]) => [id, byKey.get(key) as Gathered]),
  );
  for (const {log, description, mentioned} of logs) {
    const told = memo(
      log.id,
      {inputs: [description], oracle: names},
      (draftKeyOf) => toTold(description, draftKeyOf),
    );
    told.definitions.forEach(([key, one]) =>
      byKey.get(key)?.definitions.push(one),
    );
    told.facets.forEach(([key, facet]) => byKey.get(key)?.facets.push(facet));
    told.homes.forEach(([key, place]) => byKey.get(key)?.homes.push(place));
    const isToldBy = (concept: Gathered | undefined): void => {
      if (concept && concept.logs.at(-1) !== log) {
        concept.logs.push(log);
      }
    };
    told.keys.forEach((key) => isToldBy(byKey.get(key)));
    mentioned.forEach((id) => isToldBy(byId.get(id)));
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
    return {
      id: request.names.ids.get(draft.key) as ConceptId,
      name: draft.name,
      aliases: draft.aliases,
      definitions: [
        ...curatedDefinition(draft),
        ...pickDefinitions(definitions),
      ],
      facets,
      homes,
      firstSeen: logs[0]?.date ?? null,
      lastSeen: logs.findLast(({date}) => date !== null)?.date ?? null,
      logs: logs.map(({id}) => id),
      candidate: request.candidates.has(draft.key),
      ambiguous: isAmbiguous(draft.name, draft.curated?.ambiguous),
      diagram: draft.curated?.diagram ?? true,
    };
  });
  return concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
}
