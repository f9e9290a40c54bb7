import {createEmptyCard, fsrs, Rating, type Grade} from 'ts-fsrs';
import type {CardState} from './progress';

/** How well something was remembered. */
export const GRADES = ['again', 'hard', 'good', 'easy'] as const;

export type GradeName = (typeof GRADES)[number];

const RATINGS: Readonly<Record<GradeName, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** What each grade would make of a card at the moment `now`; `undefined` = never graded. */
export function gradeCard(
  state: CardState | undefined,
  now: Date,
): Readonly<Record<GradeName, CardState>> {
  const scheduler = fsrs({enable_fuzz: false});
  const outcomes = scheduler.repeat(state ?? createEmptyCard(now), now);
  const toState = (grade: GradeName): CardState => {
    const {due, last_review, ...numbers} = outcomes[RATINGS[grade]].card;
    return {
      ...numbers,
      due: due.toISOString(),
      last_review: (last_review ?? now).toISOString(),
    };
  };
  return {
    again: toState('again'),
    hard: toState('hard'),
    good: toState('good'),
    easy: toState('easy'),
  };
}
