import {collectClaims} from '../../concepts/collectClaims.js';
import {conceptKey} from '../../language/conceptKey.js';
import {compareText} from '../../logs/order.js';
import type {Concept, ConceptId, Knowledge} from '../types.js';
import {findNearDuplicates} from './findNearDuplicates.js';

/** A name with too little behind it for a page. */
export type CandidateReview = {
  readonly id: ConceptId;
  readonly name: string;
  /** Where it is named first. */
  readonly source: string;
  readonly line: number;
  /** Entries that name it as a concept. */
  readonly entries: number;
  /** Lines for `concepts.yml`, one of which settles it. */
  readonly accept: string;
  /** With a likely other name of it, or `…` where a person has to say. */
  readonly merge: string;
  readonly hide: string;
};

/** Two concepts that may be one, and the line that makes them one. */
export type DuplicateReview = {
  readonly concepts: readonly [ConceptId, ConceptId];
  readonly names: readonly [string, string];
  readonly because: 'transliteration' | 'spelling';
  readonly merge: string;
};

export type ConceptReview = {
  /** Those named by most entries first. */
  readonly candidates: readonly CandidateReview[];
  readonly nearDuplicates: readonly DuplicateReview[];
};

type Sighting = {
  readonly source: string;
  readonly line: number;
  readonly entries: ReadonlySet<string>;
};

/** By name key: where a concept is named first, and by which entries. */
function findClaims({
  logs,
}: Pick<Knowledge, 'logs'>): ReadonlyMap<string, Sighting> {
  const sightings = new Map<string, Sighting & {entries: Set<string>}>();
  for (const log of logs) {
    for (const {name, line} of collectClaims(log).claims) {
      const key = conceptKey(name);
      const known = sightings.get(key);
      if (known) {
        known.entries.add(log.id);
      } else {
        const entries = new Set<string>([log.id]);
        sightings.set(key, {source: log.source, line, entries});
      }
    }
  }
  return sightings;
}

/** What a person may decide about concepts: names to accept, merge or hide, and pairs that may be one. */
export function reviewConcepts({
  concepts,
  logs,
}: Pick<Knowledge, 'concepts' | 'logs'>): ConceptReview {
  const claims = findClaims({logs});
  const duplicates = findNearDuplicates(concepts);
  const partners = new Map<ConceptId, Concept>(
    duplicates.map(({concept, other}) => [other.id, concept]),
  );
  const candidates = concepts
    .filter(({candidate}) => candidate)
    .flatMap(({id, name}): CandidateReview[] => {
      const claim = claims.get(conceptKey(name));
      const partner = partners.get(id)?.name ?? '…';
      return claim === undefined
        ? []
        : [
            {
              id,
              name,
              source: claim.source,
              line: claim.line,
              entries: claim.entries.size,
              accept: acceptLine(name),
              merge: mergeLine(partner, name),
              hide: hideLine(name),
            },
          ];
    })
    .sort((a, b) => b.entries - a.entries || compareText(a.id, b.id));
  return {
    candidates,
    nearDuplicates: duplicates.map(({concept, other, names, because}) => ({
      concepts: [concept.id, other.id],
      names,
      because,
      merge: mergeLine(concept.name, other.name),
    })),
  };
}

/** Quoted where YAML would read something else into it. */
function toScalar(name: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} ./+-]*$/u.test(name) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(name);
  return plain ? name : JSON.stringify(name);
}

/** The line of `concepts.yml` that gives a name a page. */
function acceptLine(name: string): string {
  return `- {name: ${toScalar(name)}}`;
}

/** The line that keeps a name from ever being a concept. */
function hideLine(name: string): string {
  return `- {name: ${toScalar(name)}, hide: true}`;
}

/** The line that makes `alias` another name of `name`. */
function mergeLine(name: string, alias: string): string {
  return `- {name: ${toScalar(name)}, aliases: [${toScalar(alias)}]}`;
}
