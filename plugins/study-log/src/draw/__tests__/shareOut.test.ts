import {shareOut, type Renderer} from '../shareOut.js';

/** Renderers that only note what they were given to draw. */
function createRenderers(count: number) {
  const drawn = Array.from({length: count}, (): string[] => []);
  const closed: number[] = [];
  const renderers = drawn.map((list, index): Renderer => ({
    draw: async (mermaid) => {
      list.push(mermaid);
      return {reason: mermaid, line: index};
    },
    close: async () => {
      closed.push(index);
    },
  }));
  const [first, ...others] = renderers;
  if (!first) {
    throw new Error('At least one renderer.');
  }
  return {drawn, closed, shared: shareOut([first, ...others])};
}

const SOURCES = Array.from(
  {length: 200},
  (_, index) => `flowchart TD\n요청${index} --> 응답${index}`,
);

describe('shareOut', () => {
  test('gives every renderer a fair share, and each source to one of them', async () => {
    const {drawn, shared} = createRenderers(4);
    await Promise.all(SOURCES.map((source) => shared.draw(source)));
    expect(drawn.flat().sort()).toEqual([...SOURCES].sort());
    drawn.forEach((share) => expect(share.length).toBeGreaterThan(25));
  });

  test('gives equal sources to the same renderer', async () => {
    const {shared} = createRenderers(4);
    for (const source of SOURCES.slice(0, 20)) {
      expect(await shared.draw(source)).toEqual(await shared.draw(source));
    }
  });

  test('hands back what the renderer of a source says', async () => {
    const {shared} = createRenderers(1);
    expect(await shared.draw('A-->B')).toEqual({reason: 'A-->B', line: 0});
  });

  test('closes all of them', async () => {
    const {shared, closed} = createRenderers(3);
    await shared.close();
    expect(closed.sort()).toEqual([0, 1, 2]);
  });
});
