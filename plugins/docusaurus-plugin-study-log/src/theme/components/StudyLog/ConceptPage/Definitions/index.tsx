import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Body from '@theme/StudyLog/Body';
import styles from './styles.module.css';

/** What a concept is, as last written; how it was put before is kept below. */
export default function Definitions(): ReactNode {
  return (
    <section
      aria-label={translate({
        id: 'study-log.facet.definition',
        message: 'Definition',
        description: 'Heading over what a concept is',
      })}
    >
      <Body part="definitions" className={styles.definitions} />
    </section>
  );
}
