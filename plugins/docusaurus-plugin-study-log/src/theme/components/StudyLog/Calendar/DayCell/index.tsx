import React, {type ReactNode} from 'react';
import PageLink from '@theme/StudyLog/PageLink';
import type {CalendarDay} from 'docusaurus-plugin-study-log/theme/types';

export type Props = {
  /** Undefined where the day has no logs. */
  readonly day: CalendarDay | undefined;
  /** Says the date and what there is. */
  readonly toName: (day: CalendarDay) => string;
  /** What is seen in the square. */
  readonly children?: ReactNode;
};

/** A square of a calendar; a day with logs is a link. */
export default function DayCell({day, toName, children}: Props): ReactNode {
  if (!day) {
    return <td>{children}</td>;
  }
  const {permalink, shades, estimated} = day;
  const name = toName(day);
  return (
    <td>
      <PageLink
        to={permalink}
        aria-label={name}
        title={name}
        data-entries={shades.entries}
        data-words={shades.words}
        data-concepts={shades.concepts}
        data-estimated={estimated ? '' : undefined}
      >
        {children}
      </PageLink>
    </td>
  );
}
