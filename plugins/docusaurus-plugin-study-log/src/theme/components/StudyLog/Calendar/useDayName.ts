import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import {estimatedWord} from '@theme/StudyLog/words/calendar';
import type {CalendarDay} from 'docusaurus-plugin-study-log/theme/types';

/** Names days of a calendar: 2025년 1월 11일, 개념 4개. */
export function useDayName(): (day: CalendarDay) => string {
  const dates = useDates();
  const counts = useCounts();
  return ({date, logs, concepts, estimated}) =>
    [
      dates.medium(date),
      ...(logs > 1 || concepts === 0 ? [counts.logs(logs)] : []),
      ...(concepts > 0 ? [counts.concepts(concepts)] : []),
      ...(estimated ? [estimatedWord()] : []),
    ].join(', ');
}
