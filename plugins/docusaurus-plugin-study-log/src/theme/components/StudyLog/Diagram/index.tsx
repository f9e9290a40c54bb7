import React, {useId, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import DateLabel from '@theme/StudyLog/DateLabel';
import PageLink from '@theme/StudyLog/PageLink';
import type {DiagramRef} from '../../../types';
import styles from './styles.module.css';

export type Props = {readonly diagram: DiagramRef};

function originWord(origin: DiagramRef['origin']): string {
  return origin === 'steps'
    ? translate({
        id: 'study-log.diagram.steps',
        message: 'Drawn from the steps of a log',
        description: 'Under a diagram that was made from a list of steps',
      })
    : '';
}

/** A diagram as its source; `DrawDiagrams` draws it where scripts run. */
export default function Diagram({diagram}: Props): ReactNode {
  const caption = useId();
  const {title, from, origin} = diagram;
  const note = originWord(origin);
  return (
    <figure className="studyLogDiagram" aria-labelledby={caption}>
      <pre className="mermaid">{diagram.mermaid}</pre>
      <figcaption id={caption} className={styles.caption}>
        <strong>{title}</strong>
        {note && <span>{note}</span>}
        {from && (
          <PageLink to={from.permalink}>
            <DateLabel date={from.date} confidence={from.dateConfidence} />
          </PageLink>
        )}
      </figcaption>
    </figure>
  );
}
