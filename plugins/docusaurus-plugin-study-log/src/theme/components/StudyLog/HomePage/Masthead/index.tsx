import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import DateLabel from '@theme/StudyLog/DateLabel';
import {useName} from '@theme/StudyLog/HomePage/useName';
import type {HomePageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly counts: HomePageData['counts']};

/** The name of the page, and how much has been written in which time. */
export default function Masthead({counts}: Props): ReactNode {
  const {title, tagline} = useName();
  const words = useCounts();
  const {firstDate, lastDate} = counts;
  return (
    <header className={clsx('studyLogMasthead', styles.masthead)}>
      <h1 className={styles.title}>{title}</h1>
      {tagline && <p className={styles.tagline}>{tagline}</p>}
      <ul
        className={styles.counts}
        aria-label={translate({
          id: 'study-log.home.counts',
          message: 'In numbers',
          description: 'Label of the numbers under the title of the site',
        })}
      >
        <li>{words.logs(counts.logs)}</li>
        <li>{words.days(counts.days)}</li>
        <li>{words.concepts(counts.concepts)}</li>
        {firstDate && lastDate && (
          <li>
            <DateLabel date={firstDate} />
            {firstDate !== lastDate && (
              <>
                {' – '}
                <DateLabel date={lastDate} />
              </>
            )}
          </li>
        )}
      </ul>
    </header>
  );
}
