import React, {type ReactNode} from 'react';
import MonthCalendar from '@theme/StudyLog/Calendar/Month';
import TimelineLogs from '@theme/StudyLog/TimelinePage/Logs';
import StaticPart from '../../../../pageData/StaticPart';
import type {Shown, TimelinePageData} from '../../../../types';

export type Props = {readonly data: Shown<TimelinePageData>};

/** A month: its calendar, and its logs by week. */
export default function Month({data}: Props): ReactNode {
  return (
    <>
      <StaticPart of={data} name="month">
        {(month) => month && <MonthCalendar calendar={month} />}
      </StaticPart>
      <TimelineLogs data={data} />
    </>
  );
}
