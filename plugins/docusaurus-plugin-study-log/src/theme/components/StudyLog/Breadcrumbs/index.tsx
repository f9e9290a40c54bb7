import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import PageLink from '@theme/StudyLog/PageLink';
import styles from './styles.module.css';

export type Props = {
  /** Parents, outermost first. */
  readonly items: readonly {readonly label: string; readonly to: string}[];
  /** What this page is called. */
  readonly current: string;
};

/** Where a page stands, and the way up. */
export default function Breadcrumbs({items, current}: Props): ReactNode {
  return (
    <nav
      className={styles.breadcrumbs}
      aria-label={translate({
        id: 'study-log.breadcrumbs',
        message: 'Breadcrumbs',
        description: 'Label of the links to the pages above this one',
      })}
    >
      <ol className="breadcrumbs">
        {items.map(({label, to}) => (
          <li key={to} className="breadcrumbs__item">
            <PageLink className="breadcrumbs__link" to={to}>
              {label}
            </PageLink>
          </li>
        ))}
        <li className={clsx('breadcrumbs__item', 'breadcrumbs__item--active')}>
          <span className="breadcrumbs__link" aria-current="page">
            {current}
          </span>
        </li>
      </ol>
    </nav>
  );
}
