import {isDeepStrictEqual} from 'node:util';
import {groupParts} from '../memo/groupParts.js';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import type {Part} from '../memo/groupParts.js';
import {isAmbiguous} from '../mentions/isAmbiguous.js';
import type {Names} from '../concepts/names.js';
import {compareDates} from '../logs/order.js';
import type {Concept, ConceptDefinition, ConceptId} from './types.js';
import type {Draft} from '../concepts/toDrafts.js';
import {toTold} from '../concepts/toTold.js';
import type {DescribedLog, RankedDefinition, Told} from '../concepts/toTold.js';

export type DescribeRequest = {
  readonly drafts: readonly Draft[];
  readonly names: Names;
  readonly candidates: ReadonlySet<string>;
  /** In telling order. */
  readonly logs: readonly DescribedLog[];
  readonly memo: DescriptionMemo;
};

export type DescriptionMemo = {
  /** By log. */
  readonly told: Memo<Part<Told>>;
  /** By concept. */
  readonly toldOf: Memo<readonly Told[]>;
  /** By draft key: the concepts in whose sections it is defined. */
  readonly scopes: Memo<readonly ConceptId[]>;
  /** By draft key. */
  readonly concepts: Memo<Concept>;
};

export function createDescriptionMemo(
  create: CreateMemo = createMemo,
): DescriptionMemo {
  return {
    told: create(),
    toldOf: create<readonly Told[]>(isDeepStrictEqual),
    scopes: create(),
    concepts: create(),
  };
}

const NOTHING: readonly Told[] = [];

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
    toldOf,
  }: {
    readonly id: ConceptId;
    readonly seen: readonly Told[];
    readonly toldOf: ToldOf;
  },
): boolean {
  if (under === undefined || under === id || seen.length < FEWEST_LOGS) {
    return true;
  }
  const around = new Set(toldOf(under).map(({log}) => log));
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
function curatedDefinition(draft: Draft): readonly ConceptDefinition[] {
  const {definition, line} = draft.curated ?? {};
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
  drafts,
  names,
  candidates,
  logs,
  memo,
}: DescribeRequest): readonly Concept[] {
  const idOf = (name: string) => names.ids.get(names.draftKeyOf(name) ?? '');
  const told = groupParts(
    logs.map((one) => {
      const {log, description, mentioned} = one;
      const inputs = [log, description, mentioned, names];
      return memo.told(log.id, inputs, () => toTold(one, idOf));
    }),
    memo.toldOf,
  );
  const toldOf: ToldOf = (id) => told.get(id) ?? NOTHING;
  const concepts = drafts.map((draft) => {
    const id = names.ids.get(draft.key) as ConceptId;
    const own = toldOf(id);
    const candidate = candidates.has(draft.key);
    const {name, aliases, curated} = draft;
    const scopes = memo.scopes(draft.key, [own], () => scopesOf(own));
    const around = scopes.map(toldOf);
    const inputs = [id, name, curated, own, candidate, ...aliases, ...around];
    return memo.concepts(draft.key, inputs, () =>
      toConcept(draft, {id, candidate, told: own, toldOf}),
    );
  });
  return concepts.sort((a, b) => (a.id < b.id ? -1 : 1));
}

type ToldOf = (id: ConceptId) => readonly Told[];

/** The concepts in whose sections this one is defined. */
function scopesOf(told: readonly Told[]): readonly ConceptId[] {
  const all = told.flatMap(
    ({said}) => said?.definitions.flatMap(({under}) => under ?? []) ?? [],
  );
  return [...new Set(all)];
}

function toConcept(
  draft: Draft,
  {
    id,
    candidate,
    told,
    toldOf,
  }: Pick<Concept, 'id' | 'candidate'> & {
    readonly told: readonly Told[];
    readonly toldOf: ToldOf;
  },
): Concept {
  const seen = told.filter((one) => one.seen);
  const said = told.flatMap((one) => one.said ?? []);
  return {
    id,
    name: draft.name,
    aliases: draft.aliases,
    definitions: [
      ...curatedDefinition(draft),
      ...pickDefinitions(
        said
          .flatMap(({definitions}) => definitions)
          .filter((definition) => holds(definition, {id, seen, toldOf})),
      ),
    ],
    facets: said.flatMap(({facets}) => facets),
    homes: said.flatMap(({homes}) => homes),
    firstSeen: seen[0]?.date ?? null,
    lastSeen: seen.findLast(({date}) => date !== null)?.date ?? null,
    logs: seen.map(({log}) => log),
    // A name that only an index gives has nothing to show.
    candidate: candidate || (told.length === 0 && !draft.curated),
    ambiguous: isAmbiguous(draft.name, draft.curated?.ambiguous),
    diagram: draft.curated?.diagram ?? true,
  };
}
