import React, {type ReactNode} from 'react';
import StaticHtml from 'docusaurus-plugin-study-log/theme/pageData/StaticHtml';
import styles from './styles.module.css';

/** What logs say of a concept, gathered by kind: features, parts, how it works. */
export default function Facets(): ReactNode {
  return <StaticHtml part="facets" className={styles.facets} />;
}
