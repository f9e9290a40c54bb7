import React, {type ReactNode} from 'react';
import Calendar from '@theme/StudyLog/Calendar';
import TimelineLogs from '@theme/StudyLog/TimelinePage/Logs';
import StaticPart from '../../../../pageData/StaticPart';
import type {Shown, TimelinePageData} from '../../../../types';

export type Props = {readonly data: Shown<TimelinePageData>};

/** A month: its calendar, and its logs by week. */
export default function Month({data}: Props): ReactNode {
  return (
    <>
      <StaticPart of={data} name="month">
        {(month) => month && <Calendar month={month} />}
      </StaticPart>
      <TimelineLogs data={data} />
    </>
  );
}
