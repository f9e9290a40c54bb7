import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import Blocks from '@theme/StudyLog/Blocks';
import Calendar from '@theme/StudyLog/Calendar';
import Diagrams from '@theme/StudyLog/Diagrams';
import Again from '@theme/StudyLog/HomePage/Again';
import ConceptIndex from '@theme/StudyLog/HomePage/ConceptIndex';
import Masthead from '@theme/StudyLog/HomePage/Masthead';
import {useName} from '@theme/StudyLog/HomePage/useName';
import Layout from '@theme/StudyLog/Layout';
import LogCard from '@theme/StudyLog/LogCard';
import OnThisDay from '@theme/StudyLog/OnThisDay';
import PageLink from '@theme/StudyLog/PageLink';
import PeriodList from '@theme/StudyLog/PeriodList';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import StaticPart from '../../../../pageData/StaticPart';
import type {ConceptRef, HomePageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<HomePageData>};

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
  concept,
  data,
}: Props & {readonly concept: ConceptRef}): ReactNode {
  return (
    <section>
      <h2 className={styles.heading}>
        {translate(
          {
            id: 'study-log.home.diagram',
            message: 'How it flows: {concept}',
            description: 'Heading over the diagram on the home page',
          },
          {concept: concept.name},
        )}
      </h2>
      <Diagrams>
        <StaticPart of={data} name="diagram" className={styles.diagram}>
          {(diagram) => <Blocks {...diagram} />}
        </StaticPart>
      </Diagrams>
      <p className={styles.more}>
        <PageLink to={concept.permalink}>
          {translate(
            {
              id: 'study-log.home.toConcept',
              message: 'More about {concept}',
              description: 'Link to the page of the concept of the diagram',
            },
            {concept: concept.name},
          )}
        </PageLink>
      </p>
    </section>
  );
}

function When({data}: Props): ReactNode {
  return (
    <section className={styles.when}>
      <h2 className={styles.heading}>
        {translate({
          id: 'study-log.home.calendar',
          message: 'Calendar',
          description: 'Heading over the calendar on the home page',
        })}
      </h2>
      <StaticPart of={data} name="calendar">
        {(calendar) => calendar && <Calendar years={[calendar]} />}
      </StaticPart>
      <PeriodList periods={data.years} />
    </section>
  );
}

/** What was studied lately, when, and which concepts it was about. */
export default function HomePageContent({data}: Props): ReactNode {
  const {title, tagline} = useName();
  const words = useCounts();
  return (
    <Layout
      kind="home"
      title={title}
      description={tagline || `${title}: ${words.logs(data.counts.logs)}`}
      wide
    >
      <Masthead counts={data.counts} />
      {data.years.length > 0 && <When data={data} />}
      <div className={styles.columns}>
        <div>
          <Recent logs={data.recent} />
          {data.diagramOf && <Featured concept={data.diagramOf} data={data} />}
        </div>
        <div>
          <OnThisDay logs={data.onThisDay} />
          <Again concepts={data.again} />
          <ConceptIndex concepts={data.concepts} />
        </div>
      </div>
    </Layout>
  );
}
