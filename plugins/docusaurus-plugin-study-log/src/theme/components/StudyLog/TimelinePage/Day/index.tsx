import React, {type ReactNode} from 'react';
import LogCard from '@theme/StudyLog/LogCard';
import TimelineLogs from '@theme/StudyLog/TimelinePage/Logs';
import type {TimelinePageData} from '../../../../types';

export type Props = {readonly data: TimelinePageData};

/** The logs of a day; what was brought in at once is a list. */
export default function Day({data}: Props): ReactNode {
  return (
    <>
      {data.logs.map((log) => (
        <LogCard key={log.permalink} log={log} level={2} />
      ))}
      {data.html.logs && <TimelineLogs revision={data.html.logs} />}
    </>
  );
}
