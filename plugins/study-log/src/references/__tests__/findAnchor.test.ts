import type {Log} from '../../logs/types.js';
import {findAnchor} from '../findAnchor.js';

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
    expect(findAnchor(PAGE, anchor)).toBe(id);
  });
});
