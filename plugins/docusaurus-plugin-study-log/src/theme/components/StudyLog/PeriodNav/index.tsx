import React, {type ReactNode} from 'react';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import {newerWord, olderWord} from '@theme/StudyLog/words/order';

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
          subLabel={olderWord()}
        />
      )}
      {newer && (
        <PaginatorNavLink
          permalink={newer.permalink}
          title={newer.title}
          subLabel={newerWord()}
          isNext
        />
      )}
    </nav>
  );
}
