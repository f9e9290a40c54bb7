import type {RelatedKind} from '../../content/relatedConcepts.js';
import {toNeighbours} from '../relatedRefs.js';

describe('the neighbours of a concept', () => {
  const place = (kinds: readonly RelatedKind[]) => {
    const {before, after} = toNeighbours(
      kinds.map((kind, index) => ({
        kind,
        name: `c${index}`,
        permalink: `/concepts/c${index}/`,
      })),
    );
    return [before, after].map((side) => side.map(({name}) => name));
  };

  it('stand before it when it belongs to them, after it when they belong to it', () => {
    expect(place(['kind-of', 'has-part', 'part-of'])).toEqual([
      ['c0', 'c2'],
      ['c1'],
    ]);
  });

  it('fill both sides otherwise', () => {
    expect(place(['vs', 'related', 'together', 'related'])).toEqual([
      ['c1', 'c3'],
      ['c0', 'c2'],
    ]);
  });

  it('are no more than can be read', () => {
    const [before, after] = place(Array.from({length: 30}, () => 'has-kind'));
    expect(before).toEqual([]);
    expect(after).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6']);
  });

  it('stand once, at the nearest of their relations', () => {
    const a = {name: 'a', permalink: '/concepts/a/'};
    const b = {name: 'b', permalink: '/concepts/b/'};
    expect(
      toNeighbours([
        {kind: 'part-of', ...a},
        {kind: 'vs', ...b},
        {kind: 'related', ...a},
      ]),
    ).toEqual({
      before: [{kind: 'part-of', ...a}],
      after: [{kind: 'vs', ...b}],
    });
  });
});
