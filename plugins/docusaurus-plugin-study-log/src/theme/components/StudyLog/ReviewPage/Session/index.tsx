import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useReviewCounts} from '@theme/StudyLog/hooks/useReviewCounts';
import Card from '@theme/StudyLog/ReviewPage/Card';
import Keep from '@theme/StudyLog/ReviewPage/Keep';
import {findState} from '../../../../review/progress';
import {useReview, type Review} from '../../../../review/useReview';
import type {ReviewPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<ReviewPageData>};

function Status({review}: {readonly review: Review}): ReactNode {
  const counts = useReviewCounts();
  const {state, queue} = review;
  if (state === 'loading') {
    return null;
  }
  if (state === 'failed') {
    return translate({
      id: 'study-log.review.failed',
      message: 'The cards could not be loaded. The list below has them all.',
      description: 'In place of the cards when they could not be fetched',
    });
  }
  return queue.length > 0
    ? counts.cards(queue.length)
    : translate({
        id: 'study-log.review.done',
        message: 'Nothing left to look at for now.',
        description: 'In place of the cards when none is due',
      });
}

/** Cards one after the other, graded by the reader. */
export default function Session({data}: Props): ReactNode {
  const review = useReview(data);
  const {state, queue, scheduler, progress, grade} = review;
  const [card] = queue;
  return (
    <section
      className={styles.session}
      aria-label={translate({
        id: 'study-log.review.session',
        message: 'Cards',
        description: 'Label of the cards on the review page',
      })}
    >
      <p role="status" className={styles.status}>
        <Status review={review} />
      </p>
      {card && scheduler && (
        <Card
          key={card.id}
          card={card}
          outcomes={scheduler.gradeCard(findState(progress, card), new Date())}
          grades={scheduler.GRADES}
          onGrade={(next) => grade(card, next)}
        />
      )}
      {state === 'ready' && <Keep review={review} />}
    </section>
  );
}
