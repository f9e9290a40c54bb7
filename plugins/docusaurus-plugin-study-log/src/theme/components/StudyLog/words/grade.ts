import {translate} from '@docusaurus/Translate';
import type {GradeName} from '../../../review/scheduler';

const WORDS: Readonly<Record<GradeName, () => string>> = {
  again: () =>
    translate({
      id: 'study-log.grade.again',
      message: 'Again',
      description: 'Grade of a card: not remembered',
    }),
  hard: () =>
    translate({
      id: 'study-log.grade.hard',
      message: 'Hard',
      description: 'Grade of a card: remembered with effort',
    }),
  good: () =>
    translate({
      id: 'study-log.grade.good',
      message: 'Good',
      description: 'Grade of a card: remembered',
    }),
  easy: () =>
    translate({
      id: 'study-log.grade.easy',
      message: 'Easy',
      description: 'Grade of a card: remembered at once',
    }),
};

/** What a grade of a card is called. */
export function gradeWord(grade: GradeName): string {
  return WORDS[grade]();
}
