import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import FormulaStyles from '@theme/StudyLog/FormulaStyles';
import Layout from '@theme/StudyLog/Layout';
import Downloads from '@theme/StudyLog/ReviewPage/Downloads';
import ReviewList from '@theme/StudyLog/ReviewPage/List';
import Session from '@theme/StudyLog/ReviewPage/Session';
import {reviewTitle} from '@theme/StudyLog/words/pages';
import StaticPart from '../../../../pageData/StaticPart';
import type {ReviewPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<ReviewPageData>};

/** What to look at again: as cards where scripts run, and as a list. */
export default function ReviewPageContent({data}: Props): ReactNode {
  const title = reviewTitle();
  const description = translate({
    id: 'study-log.review.description',
    message:
      'What to look at again 1, 3, 7, 14, 30 and 90 days after it was last met.',
    description: 'Under the title of the review page',
  });
  return (
    <Layout kind="review" title={title} description={description}>
      {data.hasMath && <FormulaStyles />}
      <h1>{title}</h1>
      <p>{description}</p>
      {data.count > 0 && <Session data={data} />}
      <section className={styles.section}>
        <h2>
          {translate({
            id: 'study-log.review.list',
            message: 'Worth another look',
            description: 'Heading over the list of concepts to look at again',
          })}
        </h2>
        {data.count === 0 && (
          <p>
            {translate({
              id: 'study-log.review.nothing',
              message: 'No definitions yet: cards are made from them.',
              description:
                'In place of the review of a folder without concepts',
            })}
          </p>
        )}
        <StaticPart of={data} name="list">
          {(steps) => <ReviewList steps={steps} />}
        </StaticPart>
      </section>
      {data.count > 0 && <Downloads permalink={data.permalink} />}
    </Layout>
  );
}
