import type {ConceptSummary} from '../../../../types';

export type Group = {
  readonly letter: string;
  /** Anchor of the group. */
  readonly id: string;
  readonly members: readonly ConceptSummary[];
};

/** Gathers concepts by their `group`, in the order in which they come. */
export function toGroups(
  concepts: readonly ConceptSummary[],
): readonly Group[] {
  const byLetter = new Map<string, ConceptSummary[]>();
  for (const concept of concepts) {
    const members = byLetter.get(concept.group);
    if (members) {
      members.push(concept);
    } else {
      byLetter.set(concept.group, [concept]);
    }
  }
  return [...byLetter].map(([letter, members]) => ({
    letter,
    id: letter === '#' ? 'group-other' : `group-${letter}`,
    members,
  }));
}
