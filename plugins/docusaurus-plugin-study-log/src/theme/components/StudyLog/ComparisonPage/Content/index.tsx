import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import Breadcrumbs from '@theme/StudyLog/Breadcrumbs';
import Points from '@theme/StudyLog/ComparisonPage/Points';
import Side from '@theme/StudyLog/ComparisonPage/Side';
import Layout from '@theme/StudyLog/Layout';
import LogList from '@theme/StudyLog/LogList';
import {conceptsTitle} from '@theme/StudyLog/words/pages';
import type {ComparisonPageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: ComparisonPageData};

/** Two or more concepts next to each other, in the words of the logs. */
export default function ComparisonPageContent({data}: Props): ReactNode {
  const {title, sides, shared, from} = data;
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
      <Breadcrumbs
        items={[{label: crumb, to: addresses.concepts}]}
        current={title}
      />
      <h1>{title}</h1>
      <div className={styles.sides}>
        {sides.map((side) => (
          <Side key={side.concept.permalink} side={side} />
        ))}
      </div>
      {shared.length > 0 && (
        <section className={styles.section}>
          <h2>
            {translate({
              id: 'study-log.comparison.shared',
              message: 'On both',
              description: 'Heading over points that speak of both sides',
            })}
          </h2>
          <Points points={shared} />
        </section>
      )}
      <section className={styles.section}>
        <h2>
          {translate({
            id: 'study-log.comparison.from',
            message: 'Compared in',
            description: 'Heading over the logs that make a comparison',
          })}
        </h2>
        <LogList logs={from} />
      </section>
    </Layout>
  );
}
