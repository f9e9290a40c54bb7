import type {Log} from '../../logs/types.js';
import {createPlaceFinder} from '../placeFinder.js';

const HEADINGS = [
  ['', 'section'],
  ['작은 절', '작은-절'],
  ['Zed', 'MyId'],
  ['Zed', 'myid'],
  ['왜?', '왜'],
];
const PAGE = {
  sections: HEADINGS.map(([heading, anchor]) => ({heading, anchor, depth: 2})),
  ids: [
    'user-content-A',
    'user-content-a',
    'user-content-MYID',
    'user-content-^abc123',
    'user-content-^abc123-1',
  ],
} as unknown as Log;

describe('a place on a page', () => {
  it.each([
    ['작은-절', '작은-절'],
    ['작은 절', '작은-절'],
    ['작은-절'.normalize('NFD'), '작은-절'],
    ['왜?', '왜'],
    ['-왜-', '왜'],
    // Of ids that differ in case alone, the one that is written so.
    ['A', 'user-content-A'],
    ['a', 'user-content-a'],
    ['MyId', 'MyId'],
    ['myid', 'myid'],
    ['MYID', 'user-content-MYID'],
    ['MYid', 'MyId'],
    // Of several places with one name, the first.
    ['^abc123', 'user-content-^abc123'],
    ['^ABC123', 'user-content-^abc123'],
    ['gone', ''],
    ['---', ''],
    ['', ''],
  ])('%j is the id %j', (anchor, id) => {
    expect(createPlaceFinder([PAGE])(PAGE, anchor)).toEqual({
      log: PAGE,
      anchor: id,
    });
  });
});

describe('in a file of two days, a place', () => {
  const day = (id: string, ...headings: readonly string[]) =>
    ({
      id,
      source: 'til.md',
      sections: headings.map((heading) => ({
        heading,
        anchor: heading.toLowerCase(),
        depth: 2,
      })),
      ids: [],
    }) as unknown as Log;
  const first = day('first', 'C', '1-2', 'Zed');
  const second = day('second', 'C#', '12', 'Only');
  const findPlace = createPlaceFinder([first, second]);

  it.each([
    ['C#', 'second', 'c#'],
    ['c', 'first', 'c'],
    ['12', 'second', '12'],
    ['1-2', 'first', '1-2'],
    ['only', 'second', 'only'],
    ['gone', 'first', ''],
  ])('%j is one of day %s: %j', (anchor, id, expected) => {
    const place = findPlace(first, anchor);
    expect([place.log.id, place.anchor]).toEqual([id, expected]);
  });
});
