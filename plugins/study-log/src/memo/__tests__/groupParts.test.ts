import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {createMemo, createNoMemo, type CreateMemo} from '../createMemo.js';
import {createGroupMemo, groupParts, type Part} from '../groupParts.js';

const part = <Value>(said: Readonly<Record<string, Value>>): Part<Value> =>
  new Map(Object.entries(said));

/** What must be said, put together the plain way. */
function groupAfresh(parts: readonly Part<number>[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  parts.forEach((one) =>
    one.forEach((value, key) =>
      groups.set(key, [...(groups.get(key) ?? []), value]),
    ),
  );
  return groups;
}

describe('what parts say, put together', () => {
  const first = part({apple: 1, pear: 2});
  const second = part({pear: 3, plum: 4});

  test.each<[string, CreateMemo]>([
    ['remembers', createMemo],
    ['does not', createNoMemo],
  ])('is in the order of the parts, with a memo that %s', (_, create) => {
    expect([...groupParts([first, second], createGroupMemo(create))]).toEqual([
      ['apple', [1]],
      ['pear', [2, 3]],
      ['plum', [4]],
    ]);
  });

  test('keeps every list that a changed part has nothing to do with', () => {
    const memo = createGroupMemo<object>();
    const [apple, pear, plum] = [{}, {}, {}];
    const before = groupParts([part({apple, pear}), part({pear, plum})], memo);
    const after = groupParts([part({apple, pear}), part({pear: plum})], memo);
    expect(after.get('apple')).toBe(before.get('apple'));
    expect(after.get('pear')).toEqual([pear, plum]);
    expect(after.get('pear')).not.toBe(before.get('pear'));
    expect(after.has('plum')).toBe(false);
  });

  test('is what it was while every part is', () => {
    const memo = createGroupMemo<number>();
    const before = groupParts([first, second], memo);
    expect(groupParts([first, second], memo)).toBe(before);
    expect(groupParts([second, first], memo)).not.toBe(before);
  });

  test('keeps a list whose values say the same', () => {
    const memo = createGroupMemo<object>(createMemo, isDeepStrictEqual);
    const say = (...values: readonly object[]) =>
      groupParts(
        values.map((value) => part({apple: value})),
        memo,
      ).get('apple');
    const before = say({day: 1}, {day: 2});
    expect(say({day: 1}, {day: 2})).toBe(before);
    expect(say({day: 1}, {day: 3})).toEqual([{day: 1}, {day: 3}]);
  });

  test('is after every change what it is the first time', () => {
    const said = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(9))
      .map(part);
    const pool = fc.array(said, {minLength: 1, maxLength: 6});
    const choices = fc.array(fc.array(fc.nat(5), {maxLength: 6}), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(pool, choices, (all, rounds) => {
        const memo = createGroupMemo<number>();
        for (const round of rounds) {
          const parts = [...new Set(round)].flatMap(
            (place) => all[place] ?? [],
          );
          expect([...groupParts(parts, memo)]).toEqual([...groupAfresh(parts)]);
        }
      }),
    );
  });
});
