import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import {createGrouper, type Part} from '../createGrouper.js';

type Said = Part<number>;
const part = (said: Readonly<Record<string, number>>): Said =>
  new Map(Object.entries(said));

/** What a grouper must say, put together the plain way. */
function groupAfresh(parts: readonly Said[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  parts.forEach((one) =>
    one.forEach((value, key) =>
      groups.set(key, [...(groups.get(key) ?? []), value]),
    ),
  );
  return groups;
}

const toLists = (groups: ReadonlyMap<string, readonly number[]>) => [...groups];

describe('a grouper', () => {
  const first = part({apple: 1, pear: 2});
  const second = part({pear: 3, plum: 4});

  test('puts values together in the order of the parts', () => {
    expect(toLists(createGrouper<number>()([first, second]))).toEqual([
      ['apple', [1]],
      ['pear', [2, 3]],
      ['plum', [4]],
    ]);
  });

  test('keeps every group that a changed part has nothing to do with', () => {
    const group = createGrouper<number>();
    const before = group([first, second]);
    const after = group([first, part({pear: 5})]);
    expect(after.get('apple')).toBe(before.get('apple'));
    expect(after.get('pear')).toEqual([2, 5]);
    expect(after.has('plum')).toBe(false);
  });

  test('keeps a list whose values say the same', () => {
    const isSame = (before: object, after: object) =>
      isDeepStrictEqual(before, after);
    const group = createGrouper<object>(isSame);
    const say = (...values: readonly object[]) =>
      group(values.map((value) => new Map([['apple', value]]))).get('apple');
    const before = say({day: 1}, {day: 2});
    expect(say({day: 1}, {day: 2})).toBe(before);
    expect(say({day: 1}, {day: 3})).toEqual([{day: 1}, {day: 3}]);
  });

  test('is the same object when nothing has changed', () => {
    const group = createGrouper<number>();
    expect(group([first, second])).toBe(group([first, second]));
  });

  test('says after every change what it says when it is asked for the first time', () => {
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
        const group = createGrouper<number>();
        for (const round of rounds) {
          const parts = [...new Set(round)].flatMap(
            (place) => all[place] ?? [],
          );
          expect(toLists(group(parts))).toEqual([...groupAfresh(parts)]);
        }
      }),
    );
  });
});
