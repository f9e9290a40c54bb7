import React, {
  useDeferredValue,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import ConceptFilter from '@theme/StudyLog/ConceptListPage/Filter';
import ConceptGroups from '@theme/StudyLog/ConceptListPage/Groups';
import Layout from '@theme/StudyLog/Layout';
import PageLink from '@theme/StudyLog/PageLink';
import WithScripts from '@theme/StudyLog/WithScripts';
import {conceptsTitle, graphTitle} from '@theme/StudyLog/words/pages';
import type {ConceptListPageData} from '../../../../types';
import {filterConcepts} from './filterConcepts';
import styles from './styles.module.css';

export type Props = {readonly data: ConceptListPageData};

/** All concepts by first letter; with scripts, a box to find one by. */
export default function ConceptListPageContent({data}: Props): ReactNode {
  const counts = useCounts();
  const addresses = useAddresses();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const found = useMemo(
    () => filterConcepts(data.concepts, wanted),
    [data.concepts, wanted],
  );
  const title = conceptsTitle();
  return (
    <Layout
      kind="concepts"
      title={title}
      description={`${title}: ${counts.concepts(data.concepts.length)}`}
    >
      <header className={styles.header}>
        <h1>{title}</h1>
        <p className={styles.count} aria-live="polite">
          {counts.concepts(found.length)}
        </p>
        <PageLink to={addresses.graph}>{graphTitle()}</PageLink>
      </header>
      <WithScripts>
        <ConceptFilter query={query} onChange={setQuery} />
      </WithScripts>
      <ConceptGroups concepts={found} />
    </Layout>
  );
}
