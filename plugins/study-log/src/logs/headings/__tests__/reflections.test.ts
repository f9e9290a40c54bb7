import {readHeading} from '../readHeading.js';

test.each([
  '하루 마무리',
  '오늘의 느낀점',
  '느낀 점 및 회고',
  '감상',
  '한줄 소감',
  'KPT',
  'KPT 회고',
  '3주차 회고',
  '회고: 첫 주를 마치고',
  'Daily Retrospective',
  'Self-reflection',
  'Today’s reflection',
  '今日の感想',
  '反省点',
  '每日反思',
])('%s is a reflection', (heading) => {
  expect(readHeading(heading).kind).toBe('reflection');
});

test.each([
  '정리',
  '총정리',
  '오늘의 정리',
  '마무리',
  '요약',
  'Summary',
  'Reflection API',
  'Java Reflection',
  'Code review',
  'まとめ',
  '总结',
])('%s is none', (heading) => {
  expect(readHeading(heading).kind).not.toBe('reflection');
});
