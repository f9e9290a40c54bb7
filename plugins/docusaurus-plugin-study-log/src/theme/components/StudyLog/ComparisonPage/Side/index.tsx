import React, {type ReactNode} from 'react';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import Facets from '@theme/StudyLog/Facets';
import Lines from '@theme/StudyLog/Lines';
import Points from '@theme/StudyLog/ComparisonPage/Points';
import type {ComparisonSide} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly side: ComparisonSide};

/** One of the things compared: what it is, and what speaks of it. */
export default function Side({side}: Props): ReactNode {
  const {concept, definition, points, facets} = side;
  return (
    <article className={styles.side}>
      <h2 className={styles.name}>
        <ConceptLink concept={concept} />
      </h2>
      {definition.length > 0 && <Lines lines={definition} />}
      <Points points={points} />
      <Facets facets={facets} level={3} />
    </article>
  );
}
