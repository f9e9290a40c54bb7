import {readHeading} from '../readHeading.js';

describe('a heading that only says when', () => {
  it.each([
    ['12월 기록'],
    ['2024년 12월'],
    ['2024년 12월 공부 일지'],
    ['TIL 2025-03'],
    ['March 2025'],
    ['3주차 학습 정리'],
    ['Week 3 notes'],
    ['2025-01-06 ~ 2025-01-12'],
    ['2025년 1월 11일 (토)'],
    ['2일차'],
    ['1월 목표'],
  ])('%s is scaffolding, not a concept', (heading) => {
    expect(readHeading(heading)).toEqual({
      shape: 'boilerplate',
      kind: 'boilerplate',
      subjects: [],
    });
  });

  it.each([['12월 회고'], ['2024년 회고'], ['3주차 느낀 점']])(
    '%s is a reflection',
    (heading) => {
      expect(readHeading(heading)).toMatchObject({
        kind: 'reflection',
        subjects: [],
      });
    },
  );

  it.each([
    ['12월 12일 CNI', 'CNI'],
    ['3주차 Ingress', 'Ingress'],
    ['2PC', '2PC'],
    ['Day-Of-Week', 'Day-Of-Week'],
  ])('%s still names %s', (heading, name) => {
    expect(readHeading(heading).subjects).toMatchObject([{name}]);
  });
});
