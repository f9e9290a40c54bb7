import type {StudySummary} from '../../theme/types.js';
import {findStreaks, longestStreak} from './streaks.js';
import type {StudyDay} from './studyDays.js';

/**
 * What days add up to; ascending, each once. Streaks count days that are known:
 * an estimate says nothing about the day before. Nor is it studied where others
 * are known.
 */
export function toStudySummary(
  days: readonly Pick<StudyDay, 'date' | 'estimated' | 'counts'>[],
): StudySummary {
  const known = days.filter(({estimated}) => !estimated);
  const streaks = findStreaks(known.map(({date}) => date)).filter(
    ({days: inARow}) => inARow > 1,
  );
  const longest = longestStreak(streaks);
  const latest = streaks.at(-1) ?? null;
  return {
    studied: days.filter(({counts}) => counts).length,
    estimated: days.length - known.length,
    longest,
    latest: latest === longest ? null : latest,
  };
}
