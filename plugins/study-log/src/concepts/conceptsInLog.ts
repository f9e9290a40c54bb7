import type {Part} from '../memo/groupParts.js';
import {conceptKey} from '../language/conceptKey.js';
import {isProperLatin} from '../language/nounPhrase.js';
import {consonantSkeletons} from '../language/transliteration.js';
import type {CalendarDate, Log, LogId} from '../logs/types.js';
import type {
  ConceptDefinition,
  ConceptFacet,
  ConceptId,
  Place,
} from '../knowledge/types.js';
import type {DefinitionRank, LogDescription} from './describeLog.js';

export type DescribedLog = {
  readonly log: Log;
  readonly description: LogDescription;
  /** Concepts mentioned in the entry. */
  readonly mentioned: ReadonlySet<ConceptId>;
};

/** What one log says of one concept. */
export type ConceptInLog = {
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
  readonly ownSections: readonly Place[];
};

export type RankedDefinition = {
  readonly rank: DefinitionRank;
  /** The concept whose section it stands in. */
  readonly under: ConceptId | undefined;
  readonly definition: ConceptDefinition;
};

/** What one log says of its concepts, by their ids. */
export function toConceptsInLog(
  {log, description, mentioned}: DescribedLog,
  idOf: (name: string) => ConceptId | undefined,
): Part<ConceptInLog> {
  const {ownSections, compared} = description;
  const said = toSaid(description, idOf);
  const seen = new Set([
    ...[...ownSections.map(({name}) => name), ...compared].flatMap(
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

/** `Scheduler` and `스케줄러`, or one part of the other. */
function soundsLike(subject: string, name: string): boolean {
  const [one, two] = [conceptKey(subject), conceptKey(name)];
  const heard = new Set(consonantSkeletons(name));
  return (
    one.includes(two) ||
    two.includes(one) ||
    consonantSkeletons(subject).some((skeleton) => heard.has(skeleton))
  );
}

/**
 * A paragraph under `HTTP` that begins with `Envoy는` defines neither, nor does
 * one that says what somebody does with it (`클라이언트가 HTTP로 …`), unless it
 * comes to the thing itself further on.
 */
function isOfAnother(
  {name, speaks}: LogDescription['definitions'][number],
  idOf: (name: string) => ConceptId | undefined,
): boolean {
  if (speaks === undefined) {
    return false;
  }
  const {subject, later, isNamed} = speaks;
  const isOwn = (one: string): boolean =>
    idOf(one) === undefined ? soundsLike(one, name) : idOf(one) === idOf(name);
  const isKnown = idOf(subject) !== undefined || isProperLatin(subject);
  return (isKnown || isNamed) && ![subject, ...later].some(isOwn);
}

function toSaid(
  {definitions, facets, ownSections}: LogDescription,
  idOf: (name: string) => ConceptId | undefined,
): ReadonlyMap<string, Said> {
  const byId = new Map<
    string,
    {
      definitions: RankedDefinition[];
      facets: ConceptFacet[];
      ownSections: Place[];
    }
  >();
  const saidOf = (name: string) => {
    const id = idOf(name);
    if (id === undefined) {
      return undefined;
    }
    const own = byId.get(id) ?? {definitions: [], facets: [], ownSections: []};
    byId.set(id, own);
    return own;
  };
  definitions
    .filter((one) => !isOfAnother(one, idOf))
    .forEach(({name, speaks, under, rank, definition}) => {
      // `JWT는 …` says so of JWT wherever it stands.
      const isNamed = speaks && idOf(speaks.subject) === idOf(name);
      const scope = under === null || isNamed ? undefined : idOf(under);
      saidOf(name)?.definitions.push({rank, under: scope, definition});
    });
  facets.forEach(({name, facet}) => saidOf(name)?.facets.push(facet));
  ownSections.forEach(({name, place}) => saidOf(name)?.ownSections.push(place));
  return byId;
}
