import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import Blocks from '@theme/StudyLog/Blocks';
import Body from '@theme/StudyLog/Body';
import Breadcrumbs from '@theme/StudyLog/Breadcrumbs';
import Activity from '@theme/StudyLog/ConceptPage/Activity';
import ConceptHeader from '@theme/StudyLog/ConceptPage/Header';
import Definitions from '@theme/StudyLog/ConceptPage/Definitions';
import Relations from '@theme/StudyLog/ConceptPage/Relations';
import WrittenAbout from '@theme/StudyLog/ConceptPage/WrittenAbout';
import Diagrams from '@theme/StudyLog/Diagrams';
import Facets from '@theme/StudyLog/Facets';
import FormulaStyles from '@theme/StudyLog/FormulaStyles';
import Layout from '@theme/StudyLog/Layout';
import Mentions from '@theme/StudyLog/Mentions';
import {conceptsTitle} from '@theme/StudyLog/words/pages';
import StaticPart from '../../../../pageData/StaticPart';
import type {ConceptPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<ConceptPageData>};

function Drawn({data}: Props): ReactNode {
  return (
    <section className={styles.section}>
      <h2>
        {translate({
          id: 'study-log.concept.diagrams',
          message: 'Diagrams',
          description: 'Heading over the diagrams of a concept',
        })}
      </h2>
      <Diagrams>
        <StaticPart of={data} name="diagrams">
          {(diagrams) => <Blocks {...diagrams} />}
        </StaticPart>
      </Diagrams>
    </section>
  );
}

function MentionedIn({data}: Props): ReactNode {
  return (
    <section className={styles.section}>
      <h2>
        {translate({
          id: 'study-log.concept.mentions',
          message: 'Mentions',
          description: 'Heading over the sentences that name a concept',
        })}
      </h2>
      <StaticPart of={data} name="mentions">
        {(groups) => <Mentions groups={groups} />}
      </StaticPart>
    </section>
  );
}

/** Everything that the logs know of one concept. */
export default function ConceptPageContent({data}: Props): ReactNode {
  const addresses = useAddresses();
  const crumb = conceptsTitle();
  return (
    <Layout kind="concept" title={data.name} description={data.description}>
      <Breadcrumbs
        items={[{label: crumb, to: addresses.concepts}]}
        current={data.name}
      />
      {data.hasMath && <FormulaStyles />}
      <article>
        <ConceptHeader data={data} />
        <StaticPart of={data} name="activity">
          {(periods) => <Activity periods={periods} />}
        </StaticPart>
        <Body>
          <StaticPart of={data} name="definitions">
            {(definitions) => <Definitions definitions={definitions} />}
          </StaticPart>
        </Body>
        {data.hasDiagram && <Drawn data={data} />}
        <Body>
          <StaticPart of={data} name="facets">
            {(facets) => <Facets facets={facets} />}
          </StaticPart>
        </Body>
        <StaticPart of={data} name="connections">
          {(connections) => (
            <Relations name={data.name} connections={connections} />
          )}
        </StaticPart>
        <StaticPart of={data} name="written">
          {(logs) => <WrittenAbout logs={logs} />}
        </StaticPart>
        {data.mentionCount > 0 && <MentionedIn data={data} />}
      </article>
    </Layout>
  );
}
