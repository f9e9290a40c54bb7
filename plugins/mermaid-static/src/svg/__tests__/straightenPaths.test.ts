import {straightenPaths} from '../straightenPaths';
import {attributeOf, elementsOf, parseSvg} from '../tree';

function straightened(d: string, rest = ''): string | undefined {
  const root = parseSvg(`<svg><path d="${d}" ${rest}/></svg>`);
  straightenPaths(root);
  return attributeOf([...elementsOf(root)][1] ?? root, 'd');
}

describe('a path of curves that are lines', () => {
  it.each([
    [
      'drawn twice',
      'M0 0 C1 0, 2 0, 10 0 M0 0 C3 0, 4 0, 10 0 M10 0 C10 2, 10 4, 10 5',
      'M0 0L10 0L10 5',
    ],
    ['with pieces of no length', 'M0 0C0 0,0 0,0 0C1 1,2 2,9 9', 'M0 0L9 9'],
    ['in two places', 'M0 0C1 0,2 0,5 0M7 7C8 7,9 7,10 7', 'M0 0L5 0M7 7L10 7'],
    ['mixed with lines', 'M0 0L5 0C5 1,5 2,5 9', 'M0 0L5 0L5 9'],
    [
      'within the tolerance',
      'M-59.27 -31.5C-58.65 -31.48,-58.02 -31.46,-57.25 -31.44',
      'M-59.27 -31.5L-57.25 -31.44',
    ],
  ])('%s', (_, d, expected) => {
    expect(straightened(d)).toBe(expected);
  });
});

describe('a path that stays', () => {
  it.each([
    ['a real curve', 'M0 0C0 5,10 5,10 0'],
    ['one real curve among lines', 'M0 0C1 0,2 0,10 0C10 5,20 5,20 0'],
    ['a control point beyond the end', 'M0 0C20 0,30 0,10 0'],
    ['relative commands', 'M0 0c1 0,2 0,10 0'],
    ['a closed path', 'M0 0C1 0,2 0,10 0L10 5Z'],
    ['arcs', 'M0 0C1 0,2 0,10 0A5 5 0 0 1 20 0'],
    ['lines only', 'M0 0L1 0L2 0'],
    ['nothing but a point', 'M0 0C0 0,0 0,0 0'],
  ])('%s', (_, d) => {
    expect(straightened(d)).toBe(d);
  });

  it('has a mark at its end', () => {
    const d = 'M0 0C1 0,2 0,10 0';
    expect(straightened(d, 'marker-end="url(#a)"')).toBe(d);
  });
});
