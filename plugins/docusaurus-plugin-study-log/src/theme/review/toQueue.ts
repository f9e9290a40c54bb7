import {toReviewStep} from '../../pageFormat/reviewSteps';
import type {ReviewCard} from '../types';
import {findState, type Progress} from './progress';

/**
 * The cards to look at now: those graded before whose time has come, the one
 * that waited longest first; then those never graded that have reached a step
 * since they were last met in a log, the latest first. `now` is the moment,
 * `today` the reader's own day.
 */
export function toQueue(
  cards: readonly ReviewCard[],
  progress: Progress,
  {now, today}: {readonly now: Date; readonly today: string},
): readonly ReviewCard[] {
  const graded = cards.flatMap((card) => {
    const state = findState(progress, card);
    const due = state ? Date.parse(state.due) : Infinity;
    return due <= now.getTime() ? [{card, order: due}] : [];
  });
  const fresh = cards.flatMap((card) => {
    const step = toReviewStep(card.lastMet, today);
    return step && !findState(progress, card) ? [{card, order: step.late}] : [];
  });
  return [graded, fresh].flatMap((part) =>
    part
      .toSorted((a, b) => a.order - b.order || (a.card.id < b.card.id ? -1 : 1))
      .map(({card}) => card),
  );
}
