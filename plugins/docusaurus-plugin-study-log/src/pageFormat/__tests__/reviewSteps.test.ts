import {addDays} from '../calendarDay.js';
import {isReviewDay, toReviewStep} from '../reviewSteps.js';

const MET = '2025-01-11';

it.each([
  [0, null],
  [1, {after: 1, late: 0}],
  [2, {after: 1, late: 1}],
  [3, {after: 3, late: 0}],
  [13, {after: 7, late: 6}],
  [89, {after: 30, late: 59}],
  [90, {after: 90, late: 0}],
  [179, {after: 90, late: 89}],
  [180, {after: 90, late: 0}],
])('%i days after it was met a concept has reached %j', (age, step) => {
  expect(toReviewStep(MET, addDays(MET, age))).toEqual(step);
});

it('comes up on its days and on no others', () => {
  const days = Array.from({length: 400}, (_, age) => age).filter((age) =>
    isReviewDay(MET, addDays(MET, age)),
  );
  expect(days).toEqual([1, 3, 7, 14, 30, 90, 180, 270, 360]);
});
