import React, {type ReactNode} from 'react';
import Calendar from '@theme/StudyLog/Calendar';
import TimelineLogs from '@theme/StudyLog/TimelinePage/Logs';
import StaticPart from '../../../../pageData/StaticPart';
import type {Shown, TimelinePageData} from '../../../../types';

export type Props = {readonly data: Shown<TimelinePageData>};

/** A year: its calendar, and its logs by month. */
export default function Year({data}: Props): ReactNode {
  return (
    <>
      <StaticPart of={data} name="years">
        {(years) => <Calendar years={years} />}
      </StaticPart>
      <TimelineLogs data={data} />
    </>
  );
}
