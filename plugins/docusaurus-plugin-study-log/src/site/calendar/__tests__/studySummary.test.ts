import {toStudySummary} from '../calendars.js';

const day = (date: string, rest: object = {}) => ({
  date,
  estimated: false,
  counts: true,
  ...rest,
});
const estimate = (date: string) => day(date, {estimated: true});

describe('what the days of a calendar add up to', () => {
  it('has an estimate as what it is, and joins no days to a run with it', () => {
    expect(
      toStudySummary([
        day('2025-01-10'),
        estimate('2025-01-11'),
        day('2025-01-12'),
        day('2025-01-13'),
      ]),
    ).toMatchObject({
      estimated: 1,
      longest: {days: 2, first: '2025-01-12', last: '2025-01-13'},
    });
  });

  it('has no estimate as a studied day where others are known', () => {
    const beside = (date: string) => ({...estimate(date), counts: false});
    expect(
      toStudySummary([
        day('2025-01-10'),
        beside('2025-01-11'),
        beside('2025-01-12'),
      ]),
    ).toMatchObject({studied: 1, estimated: 2});
    expect(toStudySummary([beside('2025-01-11')])).toMatchObject({
      studied: 0,
      estimated: 1,
    });
  });

  it('has no run in a day by itself', () => {
    expect(toStudySummary([day('2025-01-11')])).toMatchObject({
      longest: null,
      latest: null,
    });
  });

  it('names the latest run where it is another than the longest', () => {
    const days = ['01-01', '01-02', '01-03', '02-01', '02-02'];
    const {longest, latest} = toStudySummary(
      days.map((date) => day(`2025-${date}`)),
    );
    expect([longest?.days, latest?.days]).toEqual([3, 2]);
  });
});
