import {conceptKey} from '../language/conceptKey.js';
import type {HeadingShape, Log, Section} from '../logs/types.js';
import type {ShortName} from './types.js';

export type SectionOwners = {
  readonly owners: readonly (string | null)[];
  readonly named: readonly (readonly string[])[];
  readonly shortNames: readonly ShortName[];
};

/** Headings whose text is about their one subject. */
const OWNING: ReadonlySet<HeadingShape> = new Set([
  'concept',
  'definition',
  'facet',
  'instances',
]);

/** Headings that pass on what stands above them. */
const isTransparent = ({shape, kind}: Section): boolean =>
  shape === 'facet' && kind !== 'compare';

/** Whether `short` is what is left of `long` without its first words. */
export function isShortNameOf(short: string, long: string): boolean {
  const shortTokens = short.split(/\s+/).map(conceptKey);
  const longTokens = long.split(/\s+/).map(conceptKey);
  return (
    shortTokens.length < longTokens.length &&
    longTokens.slice(-shortTokens.length).join(' ') === shortTokens.join(' ')
  );
}

/**
 * The concept that each section of a log is about. A sub-heading that repeats
 * the end of the concept above it (`Service의 특징` under `쿠버네티스 Service`)
 * speaks of that concept, and its words become a short name.
 */
export function findSectionOwners(log: Log): SectionOwners {
  const owners: (string | null)[] = [];
  /** The concept that sub-sections find above them. */
  const above: (string | null)[] = [];
  const named: (readonly string[])[] = [];
  const shortNames: ShortName[] = [];
  for (const section of log.sections) {
    const inherited =
      section.parent === null ? null : (above[section.parent] ?? null);
    const subject = OWNING.has(section.shape)
      ? section.subjects[0]?.name
      : undefined;
    if (subject === undefined) {
      owners.push(isTransparent(section) ? inherited : null);
      above.push(inherited);
      named.push(section.subjects.map(({name}) => name));
      continue;
    }
    const same =
      inherited !== null &&
      (conceptKey(subject) === conceptKey(inherited) ||
        (section.shape !== 'instances' && isShortNameOf(subject, inherited)));
    const owner = same ? inherited : subject;
    if (same && conceptKey(subject) !== conceptKey(inherited)) {
      shortNames.push({short: subject, long: inherited});
    }
    owners.push(owner);
    above.push(owner);
    named.push([owner]);
  }
  return {owners, named, shortNames};
}
