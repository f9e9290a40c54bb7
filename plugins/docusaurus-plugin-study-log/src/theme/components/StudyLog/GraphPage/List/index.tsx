import React, {type ReactNode} from 'react';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import {undatedWord} from '@theme/StudyLog/words/order';
import type {GraphConcept, GraphMonth} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly months: readonly GraphMonth[]};

/** The prefix keeps ids of concepts apart from other anchors. */
function toAnchor(id: string): string {
  return `node-${id}`;
}

function Related({related}: Pick<GraphConcept, 'related'>): ReactNode {
  return (
    <small>
      {related.map(({id, name}, index) => (
        <React.Fragment key={id}>
          {index > 0 && ', '}
          <a href={`#${toAnchor(id)}`}>{name}</a>
        </React.Fragment>
      ))}
    </small>
  );
}

function Concepts({concepts}: Pick<GraphMonth, 'concepts'>): ReactNode {
  const counts = useCounts();
  return (
    <ul>
      {concepts.map(({id, x, y, mentions, related, ...concept}) => (
        <li key={id} id={toAnchor(id)} data-x={x} data-y={y} data-n={mentions}>
          <ConceptLink concept={concept} />{' '}
          <span>{counts.mentions(mentions)}</span>{' '}
          {related.length > 0 && <Related related={related} />}
        </li>
      ))}
    </ul>
  );
}

/**
 * The concepts by the month in which they were first met, each with those it is related to.
 * The graph on the page is drawn from this list (`Canvas/readGraph`), so
 * neither knows more than the other: `data-x`, `data-y` are places, `data-n` is
 * how often a concept is mentioned, and a link leads to another entry of the
 * list.
 */
export default function GraphList({months}: Props): ReactNode {
  const dates = useDates();
  return (
    <div className={styles.list}>
      {months.map(({month, concepts}) => {
        const [year, number] = (month ?? '').split('-').map(Number);
        return (
          <section key={month} data-month={month ?? ''}>
            <h2>
              {year && number
                ? dates.period({year, month: number})
                : undatedWord()}
            </h2>
            <Concepts concepts={concepts} />
          </section>
        );
      })}
    </div>
  );
}
