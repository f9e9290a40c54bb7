import {isDeepStrictEqual} from 'node:util';
import {createAskingMemo} from '../../memo/createAskingMemo';
import type {AskingMemo} from '../../memo/createAskingMemo';
import {createGrouper} from '../../memo/createGrouper';
import type {Grouper, Part} from '../../memo/createGrouper';
import {createMemo} from '../../memo/createMemo';
import type {Memo} from '../../memo/createMemo';
import type {CalendarDate, Log, LogId} from '../../parse/types';
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

/** What one log says of one concept. */
type Told = {
  readonly log: LogId;
  readonly date: CalendarDate | null;
  /** It writes about the concept or names it. */
  readonly seen: boolean;
  /** Nothing of a concept that it only names: of most. */
  readonly said: Said | undefined;
};

type Said = {
  readonly definitions: readonly RankedDefinition[];
  readonly facets: readonly ConceptFacet[];
  readonly homes: readonly Place[];
};

export type DescriptionMemo = {
  /** By log; asks which concepts its names mean. */
  readonly told: AskingMemo<Names, string, ConceptId | undefined, Part<Told>>;
  readonly group: Grouper<Told>;
  /** By draft key. */
  readonly concepts: Memo<Concept>;
};

export function createDescriptionMemo(): DescriptionMemo {
  return {
    told: createAskingMemo(({ids, draftKeyOf}, name) =>
      ids.get(draftKeyOf(name) ?? ''),
    ),
    group: createGrouper<Told>(isDeepStrictEqual),
    concepts: createMemo(),
  };
}

const NOTHING: readonly Told[] = [];

type RankedDefinition = {
  readonly rank: DefinitionRank;
  readonly definition: ConceptDefinition;
};

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

type Draught = {
  readonly definitions: RankedDefinition[];
  readonly facets: ConceptFacet[];
  readonly homes: Place[];
  readonly seenIn: Set<Log>;
};

/** By concept id. */
function toTold(
  {log, description, mentioned}: DescribeRequest['logs'][number],
  idOf: (name: string) => ConceptId | undefined,
): Part<Told> {
  const {homes, compared} = description;
  const said = toSaid(description, idOf);
  const seen = new Set([
    ...[...homes.map(({name}) => name), ...compared].flatMap(
      (name) => idOf(name) ?? [],
    ),
    ...mentioned,
  ]);
  return new Map(
    [...new Set<string>([...said.keys(), ...seen])].map((id) => [
      id,
      {
        log: log.id,
        date: log.date,
        seen: seen.has(id as ConceptId),
        said: said.get(id),
      },
    ]),
  );
}

function toSaid(
  {definitions, facets, homes}: LogDescription,
  idOf: (name: string) => ConceptId | undefined,
): ReadonlyMap<string, Said> {
  const byId = new Map<
    string,
    {definitions: RankedDefinition[]; facets: ConceptFacet[]; homes: Place[]}
  >();
  const saidOf = (name: string) => {
    const id = idOf(name);
    if (id === undefined) {
      return undefined;
    }
    const own = byId.get(id) ?? {definitions: [], facets: [], homes: []};
    byId.set(id, own);
    return own;
  };
  definitions.forEach(({name, rank, definition}) =>
    saidOf(name)?.definitions.push({rank, definition}),
  );
  facets.forEach(({name, facet}) => saidOf(name)?.facets.push(facet));
  homes.forEach(({name, place}) => saidOf(name)?.homes.push(place));
  return byId;
}

/** A definition in `concepts.yml` comes first; it has no day. */
function curatedDefinition(draft: Draft): readonly ConceptDefinition[] {
  const {definition, line} = draft.curated ?? {};
  return definition === undefined
    ? []
    : [{log: '', section: 0, date: null, lines: [definition], line: line ?? 1}];
}

/** Draws up the concepts, sorted by id. */
export function describeConcepts({
  drafts,
  names,
  candidates,
  logs,
  memo,
}: DescribeRequest): readonly Concept[] {
  const told = memo.group(
    logs.map((one) => {
      const {log, description, mentioned} = one;
      const inputs = [log, description, mentioned];
      return memo.told(log.id, {inputs, oracle: names}, (idOf) =>
        toTold(one, idOf),
      );
    }),
  );
  const concepts = drafts.map((draft) => {
    const id = names.ids.get(draft.key) as ConceptId;
    const own = told.get(id) ?? NOTHING;
    const candidate = candidates.has(draft.key);
    const {name, aliases, curated} = draft;
    const inputs = [id, name, curated, own, candidate, ...aliases];
    return memo.concepts(draft.key, inputs, () =>
      toConcept(draft, {id, candidate, told: own}),
    );
  });
  return concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toConcept(
  draft: Draft,
  {
    id,
    candidate,
    told,
  }: Pick<Concept, 'id' | 'candidate'> & {readonly told: readonly Told[]},
): Concept {
  const seen = told.filter((one) => one.seen);
  const said = told.flatMap((one) => one.said ?? []);
  return {
    id,
    name: draft.name,
    aliases: draft.aliases,
    definitions: [
      ...curatedDefinition(draft),
      ...pickDefinitions(said.flatMap(({definitions}) => definitions)),
    ],
    facets: said.flatMap(({facets}) => facets),
    homes: said.flatMap(({homes}) => homes),
    firstSeen: seen[0]?.date ?? null,
    lastSeen: seen.findLast(({date}) => date !== null)?.date ?? null,
    logs: seen.map(({log}) => log),
    candidate,
    ambiguous: isAmbiguous(draft.name, draft.curated?.ambiguous),
    diagram: draft.curated?.diagram ?? true,
  };
}
