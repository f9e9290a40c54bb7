import React, {useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import Breadcrumbs from '@theme/StudyLog/Breadcrumbs';
import ConceptHeader from '@theme/StudyLog/ConceptPage/Header';
import Definitions from '@theme/StudyLog/ConceptPage/Definitions';
import Relations from '@theme/StudyLog/ConceptPage/Relations';
import Diagram from '@theme/StudyLog/Diagram';
import DrawDiagrams from '@theme/StudyLog/DrawDiagrams';
import Facets from '@theme/StudyLog/Facets';
import Layout from '@theme/StudyLog/Layout';
import LogList from '@theme/StudyLog/LogList';
import Mentions from '@theme/StudyLog/Mentions';
import {useReportedLinks} from '@theme/StudyLog/hooks/useReportedLinks';
import {conceptsTitle} from '@theme/StudyLog/words/pages';
import type {ConceptPageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: ConceptPageData};

function Drawn({diagrams}: Pick<ConceptPageData, 'diagrams'>): ReactNode {
  if (diagrams.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>
        {translate({
          id: 'study-log.concept.diagrams',
          message: 'Diagrams',
          description: 'Heading over the diagrams of a concept',
        })}
      </h2>
      {diagrams.map((diagram, index) => (
        <Diagram key={index} diagram={diagram} />
      ))}
    </section>
  );
}

function WrittenAbout({
  logs,
}: {
  readonly logs: ConceptPageData['writtenAbout'];
}): ReactNode {
  if (logs.length === 0) {
    return null;
  }
  return (
    <section className={styles.section}>
      <h2>
        {translate({
          id: 'study-log.concept.writtenAbout',
          message: 'Written about',
          description: 'Heading over the logs with a section on a concept',
        })}
      </h2>
      <LogList logs={logs} />
    </section>
  );
}

/** Everything that the logs know of one concept. */
export default function ConceptPageContent({data}: Props): ReactNode {
  const article = useRef<HTMLElement>(null);
  const addresses = useAddresses();
  const crumb = conceptsTitle();
  useReportedLinks(data);
  return (
    <Layout kind="concept" title={data.name} description={data.description}>
      <Breadcrumbs
        items={[{label: crumb, to: addresses.concepts}]}
        current={data.name}
      />
      {/* The key: a drawing belongs to one concept. */}
      <article ref={article} key={data.permalink}>
        <ConceptHeader data={data} />
        <Definitions definitions={data.definitions} />
        <Drawn diagrams={data.diagrams} />
        <Facets facets={data.facets} />
        <Relations comparisons={data.comparisons} relations={data.relations} />
        <WrittenAbout logs={data.writtenAbout} />
        {data.mentionCount > 0 && (
          <section className={styles.section}>
            <h2>
              {translate({
                id: 'study-log.concept.mentions',
                message: 'Mentions',
                description: 'Heading over the sentences that name a concept',
              })}
            </h2>
            <Mentions />
          </section>
        )}
        {data.hasDiagram && <DrawDiagrams within={article} />}
      </article>
    </Layout>
  );
}
