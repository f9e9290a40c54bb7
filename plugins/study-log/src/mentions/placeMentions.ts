import type {Excerpt} from '../language/sentences.js';
import type {Log} from '../logs/types.js';
import type {
  ConceptId,
  LinkFrequency,
  Mention,
  RefusedBecause,
} from '../knowledge/types.js';
import type {LogMatch} from './matchLog.js';

/** A match whose concept has an address. */
export type Sighting = Omit<LogMatch, 'id' | 'alias' | 'tail' | 'sentence'> & {
  readonly sentence: Excerpt;
  readonly concept: ConceptId;
  /** An everyday word that the page gate does not let through. */
  readonly doubtful: boolean;
  /** Written as `[[…]]`: the outer range. */
  readonly explicit?: {readonly start: number; readonly end: number};
};

export type PlacementRequest = {
  readonly log: Log;
  /** Ascending. */
  readonly sightings: readonly Sighting[];
  readonly frequency: LinkFrequency;
  /** By section: the concepts whose own section it is, or stands in. */
  readonly selves: readonly ReadonlySet<ConceptId>[];
};

/** The H1 or H2 section that each section stands in; the preamble for what comes before. */
function findChapters(log: Log): readonly number[] {
  const chapters: number[] = [];
  for (const {index, depth, parent} of log.sections) {
    chapters.push(
      depth <= 2 || parent === null ? index : (chapters[parent] as number),
    );
  }
  return chapters;
}

/**
 * Decides which sightings become links: the first of a concept in each H2
 * section (or page, or all), never in its own section. What the writer wrote
 * as `[[…]]` is always one.
 */
export function placeMentions(request: PlacementRequest): readonly Mention[] {
  const {log, sightings, frequency, selves} = request;
  const chapters = findChapters(log);
  const linked = new Set<string>();

  const refusalOf = (
    sighting: Sighting,
    scope: string,
  ): RefusedBecause | undefined => {
    if (sighting.explicit !== undefined) {
      return undefined;
    }
    if (sighting.doubtful) {
      return 'ambiguous';
    }
    if (selves[sighting.section]?.has(sighting.concept)) {
      return 'self';
    }
    if (frequency === 'none') {
      return 'off';
    }
    return frequency !== 'all' && linked.has(scope) ? 'repeat' : undefined;
  };

  return sightings.map((sighting) => {
    const {concept, section} = sighting;
    const scope =
      frequency === 'section'
        ? `${concept}#${chapters[section] ?? 0}`
        : concept;
    const refusedBecause = refusalOf(sighting, scope);
    if (refusedBecause === undefined) {
      linked.add(scope);
    }
    return toMention(log, sighting, refusedBecause);
  });
}

/** Field by field: spreading the tens of thousands of a folder is most of the time. */
function toMention(
  log: Log,
  {concept, section, start, end, line, sentence, explicit}: Sighting,
  refusedBecause: RefusedBecause | undefined,
): Mention {
  return {
    concept,
    log: log.id,
    section,
    start,
    end,
    line,
    sentence,
    linked: refusedBecause === undefined,
    ...(explicit && {explicit}),
    ...(refusedBecause && {refusedBecause}),
  };
}
