import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import Body from '@theme/StudyLog/Body';
import Breadcrumbs from '@theme/StudyLog/Breadcrumbs';
import Shared from '@theme/StudyLog/ComparisonPage/Shared';
import Sides from '@theme/StudyLog/ComparisonPage/Sides';
import FormulaStyles from '@theme/StudyLog/FormulaStyles';
import Layout from '@theme/StudyLog/Layout';
import LogList from '@theme/StudyLog/LogList';
import Mentions, {type Props as MentionsProps} from '@theme/StudyLog/Mentions';
import {conceptsTitle} from '@theme/StudyLog/words/pages';
import StaticPart from '../../../../pageData/StaticPart';
import type {ComparisonPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<ComparisonPageData>};

type SectionProps = {readonly title: string; readonly children: ReactNode};

function Section({title, children}: SectionProps): ReactNode {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Sentences that name all sides. */
function NamedTogether({groups}: MentionsProps): ReactNode {
  return (
    groups.length > 0 && (
      <Section
        title={translate({
          id: 'study-log.comparison.sentences',
          message: 'Named together',
          description: 'Heading over the sentences that name all sides',
        })}
      >
        <Mentions groups={groups} />
      </Section>
    )
  );
}

/** Two or more concepts next to each other, in the words of the logs. */
export default function ComparisonPageContent({data}: Props): ReactNode {
  const {title, concepts, from, hasMath} = data;
  const addresses = useAddresses();
  const crumb = conceptsTitle();
  const description = translate(
    {
      id: 'study-log.comparison.description',
      message: '{title}: what the study logs say of each, side by side',
      description: 'Description of a page that compares concepts',
    },
    {title},
  );
  return (
    <Layout kind="comparison" title={title} description={description} wide>
      {hasMath && <FormulaStyles />}
      <Breadcrumbs
        items={[{label: crumb, to: addresses.concepts}]}
        current={title}
      />
      <h1>{title}</h1>
      <Body>
        <StaticPart of={data} name="sides">
          {(rows) => <Sides concepts={concepts} rows={rows} />}
        </StaticPart>
      </Body>
      <Body>
        <StaticPart of={data} name="shared">
          {(points) => <Shared points={points} />}
        </StaticPart>
      </Body>
      <StaticPart of={data} name="sentences">
        {(groups) => <NamedTogether groups={groups} />}
      </StaticPart>
      <Section
        title={translate({
          id: 'study-log.comparison.from',
          message: 'Compared in',
          description: 'Heading over the logs that make a comparison',
        })}
      >
        <LogList logs={from} />
      </Section>
    </Layout>
  );
}
