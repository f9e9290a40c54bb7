import React, {type ReactNode} from 'react';
import LogCard from '@theme/StudyLog/LogCard';
import TimelineLogs from '@theme/StudyLog/TimelinePage/Logs';
import type {Shown, TimelinePageData} from '../../../../types';

export type Props = {readonly data: Shown<TimelinePageData>};

/** The logs of a day; what was brought in at once is a list. */
export default function Day({data}: Props): ReactNode {
  return (
    <>
      {data.logs.map((log) => (
        <LogCard key={log.permalink} log={log} level={2} />
      ))}
      {data.count > data.logs.length && <TimelineLogs data={data} />}
    </>
  );
}
