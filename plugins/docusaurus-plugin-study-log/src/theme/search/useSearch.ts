import {useEffect, useMemo, useState} from 'react';
import {CONCEPT_INDEX_FILE} from '../../pageFormat/search';
import type {SearchSource} from '../types';
import {createConceptFinder} from './findConcepts';
import {parseQuery} from './query';
import {createTextSearch} from './textSearch';
import type {
  ConceptHit,
  SearchableConcept,
  TextHits,
  ConceptIndex,
} from './types';

export type Found = {
  readonly concepts: readonly ConceptHit[];
  readonly text: TextHits;
  /** More is on its way. */
  readonly isLoading: boolean;
  /** Something that is searched could not be fetched. */
  readonly hasFailed: boolean;
};

type Answer = TextHits & {readonly to: string};

const CONCEPTS = 6;
/** Milliseconds without a key before the text is searched. */
const PAUSE = 200;
const NOTHING: Answer = {to: '', hits: [], total: 0};

/**
 * Searches while the reader types: names of concepts at once, the text of the
 * logs after a short pause. `count` logs are fetched; the old ones stay until
 * the new ones are here.
 */
export function useSearch(
  sources: readonly SearchSource[],
  query: {readonly text: string; readonly count: number},
): Found {
  const {text, count} = query;
  const [concepts, setConcepts] = useState<readonly SearchableConcept[]>();
  const [answer, setAnswer] = useState(NOTHING);
  const [hasFailed, setFailed] = useState(false);

  const texts = useMemo(
    () =>
      createTextSearch(
        sources.filter((source) => source.text).map(({folder}) => folder),
      ),
    [sources],
  );
  const find = useMemo(() => createConceptFinder(concepts ?? []), [concepts]);
  const parsed = useMemo(() => parseQuery(text), [text]);
  const question = `${count} ${parsed.terms.join(' ')}`;

  useEffect(() => {
    fetchConcepts(sources.map(({folder}) => folder)).then(setConcepts, () =>
      setFailed(true),
    );
    texts.warmUp().catch(() => setFailed(true));
  }, [sources, texts]);

  useEffect(() => {
    let isCurrent = true;
    const search = async () => {
      try {
        const hits = await texts.search(parsed.terms, count);
        if (isCurrent) {
          setAnswer({...hits, to: question});
        }
      } catch {
        setFailed(true);
      }
    };
    const timer = setTimeout(() => void search(), PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [texts, parsed, count, question]);

  return {
    concepts: useMemo(() => find(parsed).slice(0, CONCEPTS), [find, parsed]),
    text: parsed.terms.length > 0 ? answer : NOTHING,
    isLoading: !hasFailed && (!concepts || answer.to !== question),
    hasFailed,
  };
}

/** The concepts of all `folders`. Rejects when an index could not be had. */
async function fetchConcepts(
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
