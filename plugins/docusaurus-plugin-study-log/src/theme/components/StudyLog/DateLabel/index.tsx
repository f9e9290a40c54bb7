import React, {type ReactNode} from 'react';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import {estimatedWord} from '@theme/StudyLog/words/calendar';
import {undatedWord} from '@theme/StudyLog/words/order';
import type {DateConfidence} from 'docusaurus-plugin-study-log/theme/types';
import styles from './styles.module.css';

export type Props = {
  /** `YYYY-MM-DD`; null = not known. */
  readonly date: string | null;
  readonly confidence?: DateConfidence;
  /** How much of the date to say. Default `medium`: year, month and day. */
  readonly words?: 'full' | 'medium' | 'short';
  readonly className?: string;
};

/** A calendar date in the reader's words; tells an estimate from a known day. */
export default function DateLabel(props: Props): ReactNode {
  const {date, confidence = 'exact', words = 'medium', className} = props;
  const dates = useDates();
  if (!date) {
    return <span className={className}>{undatedWord()}</span>;
  }
  return (
    <span className={className}>
      <time dateTime={date} className={styles.date}>
        {dates[words](date)}
      </time>
      {confidence === 'estimated' && (
        <>
          {' '}
          <span className={styles.estimated}>{estimatedWord()}</span>
        </>
      )}
    </span>
  );
}
