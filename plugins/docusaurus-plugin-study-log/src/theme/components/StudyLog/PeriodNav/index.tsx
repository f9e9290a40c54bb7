import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import PaginatorNavLink from '@theme/PaginatorNavLink';

type Target = {readonly title: ReactNode; readonly permalink: string};

export type Props = {
  readonly older: Target | null;
  readonly newer: Target | null;
  readonly label: string;
};

/** One step back and one step on in time; older stands left, as time runs. */
export default function PeriodNav({older, newer, label}: Props): ReactNode {
  if (!older && !newer) {
    return null;
  }
  return (
    <nav className="pagination-nav margin-top--xl" aria-label={label}>
      {older && (
        <PaginatorNavLink
          permalink={older.permalink}
          title={older.title}
          subLabel={translate({
            id: 'study-log.nav.older',
            message: 'Older',
            description: 'Over the link to the previous log or period',
          })}
        />
      )}
      {newer && (
        <PaginatorNavLink
          permalink={newer.permalink}
          title={newer.title}
          subLabel={translate({
            id: 'study-log.nav.newer',
            message: 'Newer',
            description: 'Over the link to the next log or period',
          })}
          isNext
        />
      )}
    </nav>
  );
}
