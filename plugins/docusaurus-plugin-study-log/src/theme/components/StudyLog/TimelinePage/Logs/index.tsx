import React, {useRef, type ReactNode} from 'react';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import LogFilter from '@theme/StudyLog/TimelinePage/Logs/Filter';
import LogGroups from '@theme/StudyLog/TimelinePage/Logs/Groups';
import StaticPart from '../../../../pageData/StaticPart';
import type {Shown, TimelinePageData} from '../../../../types';
import styles from './styles.module.css';
import {useLogFilter} from './useLogFilter';

export type Props = {readonly data: Shown<TimelinePageData>};

/** The logs of a period; with scripts, narrowed to a concept or a kind that the address names. */
export default function TimelineLogs({data}: Props): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const counts = useCounts();
  const shown = useLogFilter(container, data);
  return (
    <div ref={container}>
      <StaticPart of={data} name="list" className={styles.logs}>
        {({choices, groups}) => (
          <>
            <LogFilter choices={choices} />
            <LogGroups groups={groups} />
          </>
        )}
      </StaticPart>
      <p role="status" className={styles.status}>
        {shown === null ? '' : counts.logs(shown)}
      </p>
    </div>
  );
}
