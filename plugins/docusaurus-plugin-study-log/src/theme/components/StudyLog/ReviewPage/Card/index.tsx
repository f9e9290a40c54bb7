import React, {useEffect, useRef, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useReviewCounts} from '@theme/StudyLog/hooks/useReviewCounts';
import PageLink from '@theme/StudyLog/PageLink';
import {gradeWord} from '@theme/StudyLog/words/grade';
import type {CardState} from '../../../../review/progress';
import type {GradeName} from '../../../../review/scheduler';
import type {ReviewCard} from '../../../../types';
import styles from './styles.module.css';

export type Props = {
  readonly card: ReviewCard;
  readonly grades: readonly GradeName[];
  /** What each grade would make of the card. */
  readonly outcomes: Readonly<Record<GradeName, CardState>>;
  readonly onGrade: (state: CardState) => void;
};

function Answer({card}: Pick<Props, 'card'>): ReactNode {
  const answer = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: go on from what it showed.
  useEffect(() => answer.current?.focus(), []);
  return (
    <div ref={answer} tabIndex={-1} className={styles.answer}>
      {card.html ? (
        <div
          className="studyLogBody markdown"
          dangerouslySetInnerHTML={{__html: card.html}}
        />
      ) : (
        <ul>
          {card.back.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      <PageLink to={card.permalink}>
        {translate({
          id: 'study-log.review.toPage',
          message: 'To its page',
          description: 'Link from a card to the page of its concept',
        })}
      </PageLink>
    </div>
  );
}

function Grades({grades, outcomes, onGrade}: Omit<Props, 'card'>): ReactNode {
  const counts = useReviewCounts();
  return (
    <div className={styles.grades}>
      {grades.map((grade) => (
        <button
          key={grade}
          type="button"
          className="button button--secondary"
          onClick={() => onGrade(outcomes[grade])}
        >
          {gradeWord(grade)}{' '}
          <small>{counts.inDays(outcomes[grade].scheduled_days)}</small>
        </button>
      ))}
    </div>
  );
}

/** One card: its front, then, when asked for, its answer and the grades. */
export default function Card({card, ...grading}: Props): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <article className={styles.card}>
      <h2 className={styles.front}>{card.front}</h2>
      {open ? (
        <>
          <Answer card={card} />
          <Grades {...grading} />
        </>
      ) : (
        <button
          type="button"
          className="button button--primary"
          onClick={() => setOpen(true)}
        >
          {translate({
            id: 'study-log.review.answer',
            message: 'Show the answer',
            description: 'Button that turns a card over',
          })}
        </button>
      )}
    </article>
  );
}
