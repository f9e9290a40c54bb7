import React, {type ReactNode} from 'react';
import Calendar from '@theme/StudyLog/Calendar';
import TimelineLogs from '@theme/StudyLog/TimelinePage/Logs';
import type {TimelinePageData} from '../../../../types';

export type Props = {readonly data: TimelinePageData};

/** A year or a month: its calendar, and its logs. */
export default function Period({data}: Props): ReactNode {
  return (
    <>
      <Calendar of={data.scope === 'year' ? 'years' : 'month'} />
      <TimelineLogs revision={data.html.logs} />
    </>
  );
}
