import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import DateLabel from '@theme/StudyLog/DateLabel';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import PageLink from '@theme/StudyLog/PageLink';
import {placeWord} from '@theme/StudyLog/words/concepts';
import {undatedWord} from '@theme/StudyLog/words/order';
import type {
  MentionGroup,
  SentenceMention,
} from 'docusaurus-plugin-study-log/theme/types';
import styles from './styles.module.css';

export type Props = {
  /** By log, newest first. */
  readonly groups: readonly MentionGroup[];
};

/** So many logs stand open; the ones before are folded away, a year at a time. */
const OPEN = 8;

/** `marks`: ascending, apart from each other. */
function Marked({text, marks}: Pick<SentenceMention, 'text' | 'marks'>) {
  return (
    <>
      {marks.map(({start, end}, index) => (
        <React.Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </React.Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

function Groups({groups}: Props): ReactNode {
  const place = placeWord();
  return groups.map(({title, permalink, date, dateConfidence, sentences}) => (
    <section key={permalink}>
      <h3>
        <PageLink to={permalink}>{title}</PageLink>{' '}
        <DateLabel date={date} confidence={dateConfidence} />
      </h3>
      <ul>
        {sentences.map(({text, marks, section, permalink: to}, index) => (
          <li key={index}>
            <Marked text={text} marks={marks} />{' '}
            <PageLink to={to}>{section || place}</PageLink>
          </li>
        ))}
      </ul>
    </section>
  ));
}

const yearOf = ({date}: MentionGroup) => date?.slice(0, 4);

function EarlierYears({groups}: Props): ReactNode {
  const dates = useDates();
  const years = [...new Set(groups.map(yearOf))].map((year) => ({
    period: year ? dates.period({year: Number(year)}) : undatedWord(),
    ofYear: groups.filter((group) => yearOf(group) === year),
  }));
  return years.map(({period, ofYear}) => (
    <details key={period}>
      <summary>
        {translate(
          {
            id: 'study-log.mentions.earlier',
            message: '{period} (logs: {logs})',
            description: 'Opens the older mentions of a concept, of a year',
          },
          {period, logs: ofYear.length},
        )}
      </summary>
      <Groups groups={ofYear} />
    </details>
  ));
}

/** Sentences that name a concept, by log, the terms marked. */
export default function Mentions({groups}: Props): ReactNode {
  return (
    <div className={styles.mentions}>
      <Groups groups={groups.slice(0, OPEN)} />
      <EarlierYears groups={groups.slice(OPEN)} />
    </div>
  );
}
