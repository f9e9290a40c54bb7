import {compareLogs, comparePaths} from '../order.js';
import {logsOf} from '../../knowledge/__tests__/logsOf.js';

describe('comparePaths', () => {
  it('takes numbers in names by their value', () => {
    const names = ['Day10.md', 'Day9.md', '2일차.md', '10일차.md', 'Day 1.md'];
    expect([...names].sort(comparePaths)).toEqual([
      '2일차.md',
      '10일차.md',
      'Day 1.md',
      'Day9.md',
      'Day10.md',
    ]);
  });

  it('tells apart what is equal by value', () => {
    expect(comparePaths('01.md', '1.md')).toBeLessThan(0);
    expect(comparePaths('a.md', 'a.md')).toBe(0);
  });
});

describe('compareLogs', () => {
  it('puts undated logs last, in the order of their numbers', () => {
    const logs = logsOf({
      'week10.md': '본문',
      'week2.md': '본문',
      '2025-01-11.md': '본문',
    });
    expect([...logs].sort(compareLogs).map(({source}) => source)).toEqual([
      '2025-01-11.md',
      'week2.md',
      'week10.md',
    ]);
  });
});
