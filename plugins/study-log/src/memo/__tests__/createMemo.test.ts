import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../createMemo.js';

describe('a memo', () => {
  test('makes a result once while its inputs stay the same', () => {
    const memo = createMemo<object>();
    const log = {};
    const make = jest.fn(() => ({}));
    expect(memo('a', [log, 1], make)).toBe(memo('a', [log, 1], make));
    expect(make).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['another object', [{}, 1]],
    ['another value', [1, 2]],
    ['one more', [1, 1, 1]],
    ['one less', [1]],
  ])('makes it again for %s', (_, inputs) => {
    const memo = createMemo<object>();
    const before = memo('a', [1, 1], () => ({}));
    expect(memo('a', inputs, () => ({}))).not.toBe(before);
  });

  test('keeps a result for each key', () => {
    const memo = createMemo<string>();
    memo('a', [], () => 'of a');
    expect(memo('b', [], () => 'of b')).toBe('of b');
    expect(memo('a', [], () => 'again')).toBe('of a');
  });

  test('hands back the last result when the new one says the same', () => {
    const memo = createMemo<readonly number[]>(isDeepStrictEqual);
    const before = memo('a', [1], () => [1]);
    expect(memo('a', [2], () => [1])).toBe(before);
    expect(memo('a', [3], () => [2])).toEqual([2]);
  });
});
