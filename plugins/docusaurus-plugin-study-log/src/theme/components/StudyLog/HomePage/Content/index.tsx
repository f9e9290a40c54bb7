import React, {useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import Diagram from '@theme/StudyLog/Diagram';
import DrawDiagrams from '@theme/StudyLog/DrawDiagrams';
import Calendar from '@theme/StudyLog/HomePage/Calendar';
import ConceptIndex from '@theme/StudyLog/HomePage/ConceptIndex';
import Masthead from '@theme/StudyLog/HomePage/Masthead';
import Layout from '@theme/StudyLog/Layout';
import LogCard from '@theme/StudyLog/LogCard';
import PageLink from '@theme/StudyLog/PageLink';
import type {HomePageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: HomePageData};

function Recent({logs}: {readonly logs: HomePageData['recent']}): ReactNode {
  const {timeline} = useAddresses();
  return (
    <section>
      <h2 className={styles.heading}>
        {translate({
          id: 'study-log.home.recent',
          message: 'Lately',
          description: 'Heading over the latest logs on the home page',
        })}
      </h2>
      {logs.map((log) => (
        <LogCard key={log.permalink} log={log} />
      ))}
      <p className={styles.more}>
        <PageLink to={timeline}>
          {translate({
            id: 'study-log.home.allLogs',
            message: 'All logs by date',
            description: 'Link from the home page to the timeline',
          })}
        </PageLink>
      </p>
    </section>
  );
}

function Featured({
  diagram,
}: {
  readonly diagram: NonNullable<HomePageData['diagram']>;
}): ReactNode {
  const area = useRef<HTMLElement>(null);
  return (
    <section ref={area}>
      <h2 className={styles.heading}>
        {translate(
          {
            id: 'study-log.home.diagram',
            message: 'How it flows: {concept}',
            description: 'Heading over the diagram on the home page',
          },
          {concept: diagram.concept.name},
        )}
      </h2>
      <Diagram key={diagram.concept.permalink} diagram={diagram} />
      <p className={styles.more}>
        <PageLink to={diagram.concept.permalink}>
          {translate(
            {
              id: 'study-log.home.toConcept',
              message: 'More about {concept}',
              description: 'Link to the page of the concept of the diagram',
            },
            {concept: diagram.concept.name},
          )}
        </PageLink>
      </p>
      <DrawDiagrams within={area} />
    </section>
  );
}

/** What was studied lately, when, and which concepts it was about. */
export default function HomePageContent({data}: Props): ReactNode {
  const {title, tagline} = useDocusaurusContext().siteConfig;
  return (
    <Layout kind="home" title={title} description={tagline} wide>
      <Masthead counts={data.counts} />
      <div className={styles.columns}>
        <div>
          <Recent logs={data.recent} />
          {data.diagram && <Featured diagram={data.diagram} />}
        </div>
        <div>
          <Calendar months={data.months} years={data.years} />
          <ConceptIndex concepts={data.concepts} />
        </div>
      </div>
    </Layout>
  );
}
