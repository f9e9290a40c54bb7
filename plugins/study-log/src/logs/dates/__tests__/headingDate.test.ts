import fc from 'fast-check';

import {toCalendarDate} from '../calendar.js';
import {parseHeadingDate} from '../headingDate.js';
import {parseShortHeadingDate} from '../shortHeadingDate.js';
import {parsePeriodHeading, readTimeLabel} from '../timeLabel.js';

describe('parseHeadingDate', () => {
  it.each([
    ['날짜: 2025-01-11', '2025-01-11', ''],
    ['날짜 : 2025. 1. 11.', '2025-01-11', ''],
    ['2025. 04. 11.', '2025-04-11', ''],
    ['2025. 1. 11.', '2025-01-11', ''],
    ['2025-01-11', '2025-01-11', ''],
    ['2025.01.11', '2025-01-11', ''],
    ['2024/07/01', '2024-07-01', ''],
    ['20240701', '2024-07-01', ''],
    ['230809', '2023-08-09', ''],
    ['22.10.19', '2022-10-19', ''],
    ['2025년 1월 11일', '2025-01-11', ''],
    ['2025년 1월 11일 (토)', '2025-01-11', ''],
    ['2025년 1월 11일 토요일', '2025-01-11', ''],
    ['2017年7月17日', '2017-07-17', ''],
    ['January 4, 2020', '2020-01-04', ''],
    ['Jan 4th, 2020', '2020-01-04', ''],
    ['4 January 2020', '2020-01-04', ''],
    ['Day 1: January 4, 2020', '2020-01-04', ''],
    ['Day 12 - 2020-01-15', '2020-01-15', ''],
    ['Date: 2025-01-11', '2025-01-11', ''],
    ['📅 2025-01-11', '2025-01-11', ''],
    ['[2025-01-11]', '2025-01-11', ''],
    ['<2025.01.11>', '2025-01-11', ''],
    ['TIL 2025-01-11', '2025-01-11', ''],
    ['TIL (2025-01-11)', '2025-01-11', ''],
    ['3일차 2025-01-11', '2025-01-11', ''],
    ['2025-01-11 (Sat)', '2025-01-11', ''],
    ['2025-01-11 Saturday', '2025-01-11', ''],
    ['2025-01-11(토) Ingress', '2025-01-11', 'Ingress'],
    ['2025-01-11 - Ingress와 L7', '2025-01-11', 'Ingress와 L7'],
    ['2025-01-11: CNI', '2025-01-11', 'CNI'],
    ['2025-01-11 월별 정산', '2025-01-11', '월별 정산'],
  ])('%s is %s with the title “%s”', (heading, date, title) => {
    expect(parseHeadingDate(heading)).toMatchObject({date, title});
  });

  it.each([
    ['CNI'],
    ['Kubernetes 1.29 (2023-12-13)'],
    ['Ingress를 처음 배운 2025-01-11의 기록'],
    ['RFC 7231'],
    ['3.1.4'],
    ['2025'],
    ['2025년 회고'],
    ['010-1234-5678'],
    ['2025-01-11에 배운 것'],
  ])('%s is no date heading', (heading) => {
    expect(parseHeadingDate(heading)).toBeNull();
  });

  it.each([['2025-02-30'], ['2025. 13. 1.'], ['2018-12-015']])(
    '%s is a date heading without a day',
    (heading) => {
      expect(parseHeadingDate(heading)).toMatchObject({date: null});
    },
  );

  it.each<[string, (y: number, m: number, d: number) => string]>([
    ['YYYY. M. D.', (y, m, d) => `${y}. ${m}. ${d}.`],
    ['YYYY-M-D', (y, m, d) => `날짜: ${y}-${m}-${d}`],
    ['YYYY/M/D', (y, m, d) => `${y}/${m}/${d}`],
    ['YYYY년 M월 D일', (y, m, d) => `${y}년 ${m}월 ${d}일 (월)`],
    ['YYYY年M月D日', (y, m, d) => `${y}年${m}月${d}日`],
  ])('reads back every day printed as %s', (_shape, print) => {
    const days = fc.tuple(
      fc.integer({min: 2000, max: 2099}),
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 1, max: 31}),
    );
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const date = toCalendarDate(year, month, day);
        fc.pre(date !== null);
        expect(parseHeadingDate(print(year, month, day))?.date).toBe(date);
      }),
    );
  });
});

describe('parseShortHeadingDate', () => {
  const march = {year: 2024, month: 3};

  it.each([
    ['11', '2024-03-11'],
    ['11일', '2024-03-11'],
    ['11일 (월)', '2024-03-11'],
    ['11th', '2024-03-11'],
    ['Day 11', '2024-03-11'],
    ['📌 11', '2024-03-11'],
    ['4월 22일', '2024-04-22'],
    ['4월 22일 (월)', '2024-04-22'],
    ['04/22', '2024-04-22'],
    ['04-22', '2024-04-22'],
    ['4.22', '2024-04-22'],
  ])('%s in March 2024 is %s', (heading, date) => {
    expect(parseShortHeadingDate(heading, march)?.date).toBe(date);
  });

  it.each([
    ['04-22 CNI', '2024-04-22', 'CNI'],
    ['4/22 (월) CNI', '2024-04-22', 'CNI'],
    ['0422', '2024-04-22', ''],
    ['날짜: 4월 22일', '2024-04-22', ''],
    ['April 22', '2024-04-22', ''],
    ['22nd April: CNI', '2024-04-22', 'CNI'],
  ])('%s in 2024 is %s with the title “%s”', (heading, date, title) => {
    expect(parseShortHeadingDate(heading, {year: 2024})).toMatchObject({
      date,
      title,
    });
  });

  it.each([
    ['11. 설치'],
    ['1.2.3'],
    ['1.2 설치'],
    ['3-1. 마커 구현'],
    ['1/2 정리'],
    ['1st normal form'],
    ['40'],
    ['13월 1일'],
    ['Calico'],
    ['L4'],
  ])('%s is no day', (heading) => {
    expect(parseShortHeadingDate(heading, march)).toBeNull();
  });

  it.each([['04-22'], ['04.22 CNI'], ['4.22'], ['11'], ['0422']])(
    '%s may be another number',
    (heading) => {
      expect(parseShortHeadingDate(heading, march)?.unsure).toBe(true);
    },
  );

  it.each([['4월 22일'], ['04/22'], ['4.22 (월)'], ['11일'], ['11 (월)']])(
    '%s is no other number',
    (heading) => {
      expect(parseShortHeadingDate(heading, march)?.unsure).toBeUndefined();
    },
  );

  it('takes the year that brings the day nearest to a day that is known', () => {
    const near = '2025-01-02';
    const of = (heading: string) =>
      parseShortHeadingDate(heading, {near})?.date;
    expect([of('12월 30일'), of('1월 5일')]).toEqual([
      '2024-12-30',
      '2025-01-05',
    ]);
  });

  it('says that the year is missing when nothing gives it', () => {
    expect(parseShortHeadingDate('4월 22일', {month: 4})).toMatchObject({
      date: null,
      missingYear: {month: 4, day: 22},
    });
    expect(parseShortHeadingDate('4월 31일', {})).toBeNull();
    expect(parseShortHeadingDate('11', {year: 2024})).toBeNull();
  });
});

describe('parsePeriodHeading', () => {
  it.each([
    ['2025년 3월', {year: 2025, month: 3}],
    ['2025.03', {year: 2025, month: 3}],
    ['March 2025', {year: 2025, month: 3}],
    ['🗓 2025-03', {year: 2025, month: 3}],
    ['3월', {month: 3}],
    ['March', {month: 3}],
    ['12월 기록', {month: 12}],
    ['2024년 12월 공부 일지', {year: 2024, month: 12}],
    ['TIL 2025-03', {year: 2025, month: 3}],
    ['Notes for March 2025', {year: 2025, month: 3}],
    ['2025', {year: 2025}],
    ['2025년', {year: 2025}],
    ['2025년 3월 2주차', {year: 2025, month: 3}],
  ])('%s opens a period', (heading, context) => {
    expect(parsePeriodHeading(heading)).toEqual(context);
  });

  it.each([
    ['3'],
    ['Calico'],
    ['3월 회고'],
    ['2025-03-01'],
    ['3월 1일'],
    ['2025년 회고'],
    ['May the force be with you'],
    ['3주차'],
    ['1월드'],
  ])('%s opens none', (heading) => {
    expect(parsePeriodHeading(heading)).toBeNull();
  });
});

describe('readTimeLabel', () => {
  it.each([
    ['12월 기록', ''],
    ['2025. 1. 11. (토)', ''],
    ['3주차 학습 정리', ''],
    ['Week 3 notes', ''],
    ['2일차', ''],
    ['Day 12', ''],
    ['1학기 회고', null],
    ['3월 회고', '회고'],
    ['12월 12일 CNI 정리', 'CNI 정리'],
    ['CNI', null],
    ['기록', null],
    ['2PC', null],
    ['1분기', ''],
  ])('%j leaves %j', (heading, rest) => {
    expect(readTimeLabel(heading)?.rest ?? null).toBe(rest);
  });
});
