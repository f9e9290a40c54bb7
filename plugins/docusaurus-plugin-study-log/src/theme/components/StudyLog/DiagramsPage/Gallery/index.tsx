import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Blocks from '@theme/StudyLog/Blocks';
import PageLink from '@theme/StudyLog/PageLink';
import type {DiagramGroup} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly groups: readonly DiagramGroup[]};

/** Diagrams by concept, as thumbnails with their sources. */
export default function Gallery({groups}: Props): ReactNode {
  return groups.map(({concept, ...blocks}) => (
    <section key={concept?.permalink ?? ''}>
      <h2>
        {concept ? (
          <PageLink to={concept.permalink}>{concept.name}</PageLink>
        ) : (
          translate({
            id: 'study-log.diagram.ofNoConcept',
            message: 'Other diagrams',
            description: 'Heading over the diagrams that belong to no concept',
          })
        )}
      </h2>
      <Blocks {...blocks} className={styles.gallery} />
    </section>
  ));
}
