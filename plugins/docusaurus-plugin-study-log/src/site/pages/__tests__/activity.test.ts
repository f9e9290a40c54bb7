import {toActivity} from '../conceptPages.js';

describe('the activity of a concept', () => {
  it.each([
    ['no mention', []],
    ['one month', ['2025-01-02', '2025-01-31']],
  ])('says nothing of %s', (_, dates) => {
    expect(toActivity(dates)).toEqual([]);
  });

  it('has every month between', () => {
    expect(toActivity(['2025-02-01', '2024-11-30', '2025-02-28'])).toEqual([
      {label: {year: 2024, month: 11}, count: 1},
      {label: {year: 2024, month: 12}, count: 0},
      {label: {year: 2025, month: 1}, count: 0},
      {label: {year: 2025, month: 2}, count: 2},
    ]);
  });

  it('tells a long time by year', () => {
    const years = toActivity(['2019-12-31', '2025-01-01']);
    expect(years).toHaveLength(7);
    expect(years[0]).toEqual({label: {year: 2019}, count: 1});
    expect(years[1]).toEqual({label: {year: 2020}, count: 0});
  });

  it('stands a hundred thousand mentions', () => {
    const dates = Array.from({length: 100_000}, (_, index) =>
      index % 2 ? '2025-01-01' : '2025-02-01',
    );
    expect(toActivity(dates).map(({count}) => count)).toEqual([50_000, 50_000]);
  });
});
