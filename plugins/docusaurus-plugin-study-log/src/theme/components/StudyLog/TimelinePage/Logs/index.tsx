import React, {useRef, type ReactNode} from 'react';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import StaticHtml from '../../../../pageData/StaticHtml';
import styles from './styles.module.css';
import {useLogFilter} from './useLogFilter';

export type Props = {
  /** Changes when the list does. */
  readonly revision: string;
};

/** The logs of a year or a month; with scripts, narrowed to a concept or a kind that the address names. */
export default function TimelineLogs({revision}: Props): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const counts = useCounts();
  const shown = useLogFilter(container, revision);
  return (
    <div ref={container}>
      <StaticHtml part="logs" className={styles.logs} />
      <p role="status" className={styles.status}>
        {shown === null ? '' : counts.logs(shown)}
      </p>
    </div>
  );
}
