import type {ConceptSummary} from '../../../../types';

export type Group = {
  readonly letter: string;
  /** Anchor of the group. */
  readonly id: string;
  readonly members: readonly ConceptSummary[];
};

/** 가나다 first, then ABC, then the rest. */
function rank(letter: string): number {
  if (letter === '#') {
    return 2;
  }
  return /[A-Z]/.test(letter) ? 1 : 0;
}

/** Gathers concepts by their `group`; inside one they stay as they come. */
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
  const inOrder = [...byLetter].sort(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return inOrder.map(([letter, members]) => ({
    letter,
    id: letter === '#' ? 'group-other' : `group-${letter}`,
    members,
  }));
}
