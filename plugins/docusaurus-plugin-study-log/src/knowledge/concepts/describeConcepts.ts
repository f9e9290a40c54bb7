import {createAskingMemo} from '../../memo/createAskingMemo';
import type {AskingMemo} from '../../memo/createAskingMemo';
import {createGrouper} from '../../memo/createGrouper';
import type {Grouper, Part} from '../../memo/createGrouper';
import {createMemo} from '../../memo/createMemo';
import type {Memo} from '../../memo/createMemo';
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

/** What one log says of one concept. */
type Told = {
  readonly definitions: readonly RankedDefinition[];
  readonly facets: readonly ConceptFacet[];
  readonly homes: readonly Place[];
  /** The log itself when it writes about the concept or names it, else nothing. */
  readonly seenIn: ReadonlySet<Log>;
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
    group: createGrouper(),
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
  const byId = new Map<string, Draught>();
  const ofId = (id: ConceptId): Draught => {
    const own = byId.get(id) ?? {
      definitions: [],
      facets: [],
      homes: [],
      seenIn: new Set<Log>(),
    };
    byId.set(id, own);
    return own;
  };
  const ofName = (name: string): Draught | undefined => {
    const id = idOf(name);
    return id === undefined ? undefined : ofId(id);
  };
  const {definitions, facets, homes, compared} = description;
  for (const {name, rank, definition} of definitions) {
    ofName(name)?.definitions.push({rank, definition});
  }
  for (const {name, facet} of facets) {
    ofName(name)?.facets.push(facet);
  }
  for (const {name, place} of homes) {
    ofName(name)?.homes.push(place);
  }
  for (const name of [...homes.map((home) => home.name), ...compared]) {
    ofName(name)?.seenIn.add(log);
  }
  mentioned.forEach((id) => ofId(id).seenIn.add(log));
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
    return memo.concepts(draft.key, [draft, id, own, candidate], () =>
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
  const logs = told.flatMap(({seenIn}) => [...seenIn]);
  return {
    id,
    name: draft.name,
    aliases: draft.aliases,
    definitions: [
      ...curatedDefinition(draft),
      ...pickDefinitions(told.flatMap(({definitions}) => definitions)),
    ],
    facets: told.flatMap(({facets}) => facets),
    homes: told.flatMap(({homes}) => homes),
    firstSeen: logs[0]?.date ?? null,
    lastSeen: logs.findLast(({date}) => date !== null)?.date ?? null,
    logs: logs.map((log) => log.id),
    candidate,
    ambiguous: isAmbiguous(draft.name, draft.curated?.ambiguous),
    diagram: draft.curated?.diagram ?? true,
  };
}
