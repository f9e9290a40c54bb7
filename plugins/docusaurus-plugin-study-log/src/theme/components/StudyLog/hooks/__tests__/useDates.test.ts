import {createDates} from '../../../../../pageFormat/createDates';

const ko = createDates('ko');
const en = createDates('en');

it.each([
  [ko.full('2025-01-11'), '2025년 1월 11일 토요일'],
  [ko.medium('2025-01-11'), '2025년 1월 11일'],
  [ko.short('2025-01-11'), '1월 11일'],
  [ko.period({year: 2025}), '2025년'],
  [ko.period({year: 2025, month: 1}), '2025년 1월'],
  [ko.period({year: 2025, month: 1, day: 11}), '2025년 1월 11일'],
  [ko.month({month: 12}), '12월'],
  [en.full('2025-01-11'), 'Saturday, January 11, 2025'],
  [en.period({year: 2025, month: 1}), 'January 2025'],
])('says %s', (said, expected) => {
  expect(said).toBe(expected);
});

it('begins the week on Monday', () => {
  expect(
    ko
      .weekdays()
      .map(({short}) => short)
      .join(''),
  ).toBe('월화수목금토일');
  expect(en.weekdays()[0]?.long).toBe('Monday');
});
