import {CONCEPT_INDEX_FILE} from '../../pageFormat/search';
import type {ConceptIndex, SearchableConcept} from './types';

/** The concepts of all `folders`. Rejects when an index could not be had. */
export async function fetchConcepts(
  folders: readonly string[],
): Promise<readonly SearchableConcept[]> {
  const indexes = await Promise.all(
    folders.map(async (folder): Promise<ConceptIndex> => {
      const response = await fetch(`${folder}${CONCEPT_INDEX_FILE}`);
      if (!response.ok) {
        throw new Error(`No concepts in ${folder} (${response.status}).`);
      }
      return (await response.json()) as ConceptIndex;
    }),
  );
  return indexes.flatMap(({concepts}) => concepts);
}
