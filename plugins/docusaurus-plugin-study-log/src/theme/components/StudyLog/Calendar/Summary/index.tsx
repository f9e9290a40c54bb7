import React, {type ReactNode} from 'react';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import {estimatedWord} from '@theme/StudyLog/words/calendar';
import type {
  Streak,
  StudySummary,
} from 'docusaurus-plugin-study-log/theme/types';

export type Props = {readonly summary: StudySummary};

/** What the days of a calendar add up to. */
export default function Summary({summary}: Props): ReactNode {
  const dates = useDates();
  const counts = useCounts();
  const {studied, estimated, longest, latest} = summary;
  const toSpan = ({first, last}: Streak): string =>
    ` (${dates.short(first)} – ${dates.short(last)})`;
  return (
    <ul>
      {(studied > 0 || estimated === 0) && <li>{counts.studied(studied)}</li>}
      {longest && (
        <li>{counts.longestStreak(longest.days) + toSpan(longest)}</li>
      )}
      {latest && <li>{counts.latestStreak(latest.days) + toSpan(latest)}</li>}
      {estimated > 0 && (
        <li>{`${estimatedWord()}: ${counts.days(estimated)}`}</li>
      )}
    </ul>
  );
}
