import React, {type ReactNode} from 'react';
import LogCard from '@theme/StudyLog/LogCard';
import type {TimelinePageData} from '../../../../types';

export type Props = {readonly data: TimelinePageData};

/** The logs of a day. */
export default function Day({data}: Props): ReactNode {
  return data.logs.map((log) => (
    <LogCard key={log.permalink} log={log} level={2} />
  ));
}
