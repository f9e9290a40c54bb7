import {daysBetween} from './calendarDay.js';

/** Days after something was last met when it is worth another look; afterwards again every 90. */
export const REVIEW_DAYS = [1, 3, 7, 14, 30, 90] as const;

const LAST = 90;

/** The step that a concept has reached. */
export type ReviewStep = {
  /** One of `REVIEW_DAYS`. */
  readonly after: number;
  /** Days since that step was reached; 0 = today. */
  readonly late: number;
};

/** Where a concept last met on `lastMet` stands on the day `today`; null before the first step. */
export function toReviewStep(
  lastMet: string,
  today: string,
): ReviewStep | null {
  const age = daysBetween(lastMet, today);
  const after = REVIEW_DAYS.findLast((days) => days <= age);
  if (after === undefined) {
    return null;
  }
  return {after, late: (age - after) % LAST};
}

/** Whether `today` is one of its days: 1, 3, 7, 14, 30, 90, 180, … after it was last met. */
export function isReviewDay(lastMet: string, today: string): boolean {
  return toReviewStep(lastMet, today)?.late === 0;
}
