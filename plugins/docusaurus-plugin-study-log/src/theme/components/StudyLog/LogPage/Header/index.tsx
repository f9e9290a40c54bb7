import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {useReadingTime} from '@theme/StudyLog/hooks/useReadingTime';
import DateLabel from '@theme/StudyLog/DateLabel';
import LogConcepts from '@theme/StudyLog/LogPage/Concepts';
import StaticPart from '../../../../pageData/StaticPart';
import {dateSourceWord} from '@theme/StudyLog/words/dateSource';
import PageLink from '@theme/StudyLog/PageLink';
import type {LogPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<LogPageData>};

function LogDate({data}: Props): ReactNode {
  const {date, dateLink, dateConfidence, dateSource, minutes} = data;
  const readingTime = useReadingTime();
  const source = dateSourceWord(dateSource);
  const label = (
    <DateLabel date={date} confidence={dateConfidence} words="full" />
  );
  return (
    <p className={styles.date}>
      {dateLink ? <PageLink to={dateLink}>{label}</PageLink> : label}
      {source && <span className={styles.source}>{source}</span>}
      <span className={styles.source}>{readingTime(minutes)}</span>
    </p>
  );
}

/** Day, title and concepts of a log. */
export default function LogHeader({data}: Props): ReactNode {
  return (
    <header className={clsx('studyLogHeader', styles.header)}>
      <LogDate data={data} />
      <h1 className={styles.title}>{data.title}</h1>
      <StaticPart of={data} name="concepts">
        {(concepts) => <LogConcepts concepts={concepts} />}
      </StaticPart>
    </header>
  );
}
