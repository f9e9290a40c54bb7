import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import Breadcrumbs from '@theme/StudyLog/Breadcrumbs';
import Activity from '@theme/StudyLog/ConceptPage/Activity';
import ConceptHeader from '@theme/StudyLog/ConceptPage/Header';
import Definitions from '@theme/StudyLog/ConceptPage/Definitions';
import Relations from '@theme/StudyLog/ConceptPage/Relations';
import Diagrams from '@theme/StudyLog/Diagrams';
import Facets from '@theme/StudyLog/Facets';
import FormulaStyles from '@theme/StudyLog/FormulaStyles';
import Layout from '@theme/StudyLog/Layout';
import Mentions from '@theme/StudyLog/Mentions';
import {useReportedLinks} from '@theme/StudyLog/hooks/useReportedLinks';
import {conceptsTitle} from '@theme/StudyLog/words/pages';
import StaticHtml from '../../../../pageData/StaticHtml';
import type {ConceptPageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: ConceptPageData};

function Drawn(): ReactNode {
  return (
    <section className={styles.section}>
      <h2>
        {translate({
          id: 'study-log.concept.diagrams',
          message: 'Diagrams',
          description: 'Heading over the diagrams of a concept',
        })}
      </h2>
      <Diagrams part="diagrams" />
    </section>
  );
}

function WrittenAbout(): ReactNode {
  return (
    <section className={styles.section}>
      <h2>
        {translate({
          id: 'study-log.concept.writtenAbout',
          message: 'Written about',
          description: 'Heading over the logs with a section on a concept',
        })}
      </h2>
      <StaticHtml part="written" className={styles.written} />
    </section>
  );
}

/** Everything that the logs know of one concept. */
export default function ConceptPageContent({data}: Props): ReactNode {
  const addresses = useAddresses();
  const crumb = conceptsTitle();
  useReportedLinks(data);
  return (
    <Layout kind="concept" title={data.name} description={data.description}>
      <Breadcrumbs
        items={[{label: crumb, to: addresses.concepts}]}
        current={data.name}
      />
      {data.hasMath && <FormulaStyles />}
      <article>
        <ConceptHeader data={data} />
        {data.html.activity !== '' && <Activity />}
        {data.html.definitions !== '' && <Definitions />}
        {data.hasDiagram && <Drawn />}
        {data.html.facets !== '' && <Facets />}
        <Relations html={data.html} />
        {data.html.written !== '' && <WrittenAbout />}
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
      </article>
    </Layout>
  );
}
