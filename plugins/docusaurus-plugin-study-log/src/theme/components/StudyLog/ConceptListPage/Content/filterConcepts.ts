import type {ConceptSummary} from '../../../../types';

/** One form for what people see as the same: NFD as NFC, full width as half, no case, no spaces. */
function toKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

/** The concepts with `query` somewhere in their name or in an alias, in the order given. */
export function filterConcepts(
  concepts: readonly ConceptSummary[],
  query: string,
): readonly ConceptSummary[] {
  const key = toKey(query);
  if (!key) {
    return concepts;
  }
  return concepts.filter(({name, aliases}) =>
    [name, ...aliases].some((word) => toKey(word).includes(key)),
  );
}
