import {toLinks} from '../conceptGraph.js';
import {layOutGraph} from '../graphLayout.js';

it('a relation is one link, whichever ends name it', () => {
  expect(toLinks([{related: [1, 2]}, {related: [0]}, {related: []}])).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

describe('the layout of the graph', () => {
  const radii = Array.from({length: 40}, (_, index) => 4 + (index % 5));
  const links = radii
    .slice(1)
    .map((_, index) => [Math.floor(index / 2), index + 1] as const);
  const points = layOutGraph(radii, links);

  it('is the same every time, in whole numbers', () => {
    expect(layOutGraph(radii, links)).toEqual(points);
    points.forEach(({x, y}) => {
      expect([x, y].every(Number.isInteger)).toBe(true);
    });
  });

  it('puts no node on another', () => {
    const overlaps = points.flatMap((a, first) =>
      points.slice(first + 1).filter((b, offset) => {
        const apart = Math.hypot(a.x - b.x, a.y - b.y);
        return apart < (radii[first] ?? 0) + (radii[first + 1 + offset] ?? 0);
      }),
    );
    expect(overlaps).toEqual([]);
  });

  it('keeps what hangs on nothing near the rest', () => {
    const alone = layOutGraph([5, 5, 5, 5], [[0, 1]]);
    alone.forEach(({x, y}) => expect(Math.hypot(x, y)).toBeLessThan(400));
  });

  it('needs no node', () => {
    expect(layOutGraph([], [])).toEqual([]);
  });
});
