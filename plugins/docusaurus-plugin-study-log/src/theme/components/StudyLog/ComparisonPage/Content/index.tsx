import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import Body from '@theme/StudyLog/Body';
import Breadcrumbs from '@theme/StudyLog/Breadcrumbs';
import Sides from '@theme/StudyLog/ComparisonPage/Sides';
import FormulaStyles from '@theme/StudyLog/FormulaStyles';
import Layout from '@theme/StudyLog/Layout';
import LogList from '@theme/StudyLog/LogList';
import Mentions from '@theme/StudyLog/Mentions';
import {useReportedLinks} from '@theme/StudyLog/hooks/useReportedLinks';
import {conceptsTitle} from '@theme/StudyLog/words/pages';
import type {ComparisonPageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: ComparisonPageData};

type SectionProps = {readonly title: string; readonly children: ReactNode};

function Section({title, children}: SectionProps): ReactNode {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Two or more concepts next to each other, in the words of the logs. */
export default function ComparisonPageContent({data}: Props): ReactNode {
  const {title, from, hasMath, html} = data;
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
  useReportedLinks(data);
  return (
    <Layout kind="comparison" title={title} description={description} wide>
      {hasMath && <FormulaStyles />}
      <Breadcrumbs
        items={[{label: crumb, to: addresses.concepts}]}
        current={title}
      />
      <h1>{title}</h1>
      <Sides />
      {html.shared !== '' && (
        <Section
          title={translate({
            id: 'study-log.comparison.shared',
            message: 'On both',
            description: 'Heading over points that speak of both sides',
          })}
        >
          <Body part="shared" className={styles.shared} />
        </Section>
      )}
      {html.sentences !== '' && (
        <Section
          title={translate({
            id: 'study-log.comparison.sentences',
            message: 'Named together',
            description: 'Heading over the sentences that name all sides',
          })}
        >
          <Mentions part="sentences" />
        </Section>
      )}
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
