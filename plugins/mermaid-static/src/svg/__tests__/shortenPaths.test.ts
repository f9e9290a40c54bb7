import fc from 'fast-check';
import {parseCommands} from '../../browser/path';
import {shortenPaths} from '../shortenPaths';
import {after} from './support';

const shortened = (attributes: string): string =>
  after(`<path ${attributes}/>`, shortenPaths);

describe('shortening paths', () => {
  test.each([
    ['d="M 100.04,200 L 110.01,200 L 110,230.123"', 'd="M100 200h10v30.1"'],
    [
      'd="M10,10 C10,20 10,30 10,40" marker-end="url(#a)"',
      'd="M10 10v30" marker-end="url(#a)"',
    ],
    ['d="M0 0 C0.41 1.2 5 6 7.77 8.88"', 'd="M0 0c.4 1.2 5 6 7.8 8.9"'],
  ])('%s', (attributes, expected) => {
    expect(shortened(attributes)).toBe(`<path ${expected}/>`);
  });

  test.each([
    ['what is no path', '<g d="M1 2 L3 4"></g>', '<g d="M1 2 L3 4"/>'],
    ['what cannot be read', '<path d="nothing"/>', '<path d="nothing"/>'],
    ['what is empty', '<path d=""/>', '<path d=""/>'],
  ])('leaves %s', (_, content, expected) => {
    expect(after(content, shortenPaths)).toBe(expected);
  });

  test('a path stays beside its neighbours when one of them is odd', () => {
    expect(
      after(
        '<path d="M1 1L2.04 1"/><path d="&quot;<>"/><g><path d="M3 3L4 4"/></g>',
        shortenPaths,
      ),
    ).toBe(
      '<path d="M1 1h1"/><path d="&quot;&lt;&gt;"/><g><path d="m3 3 1 1"/></g>',
    );
  });

  test('ends where it ended, however many pieces it has', () => {
    const number = fc.double({min: -900, max: 900, noNaN: true});
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), {minLength: 2, maxLength: 60}),
        (points) => {
          const d = points
            .map(([x, y], index) => `${index ? 'L' : 'M'}${x} ${y}`)
            .join('');
          const [, short = ''] =
            /d="([^"]*)"/.exec(shortened(`d="${d}"`)) ?? [];
          const end = endOf(short);
          const last = points.at(-1) ?? [0, 0];
          expect(Math.abs(end.x - last[0])).toBeLessThan(0.11);
          expect(Math.abs(end.y - last[1])).toBeLessThan(0.11);
        },
      ),
    );
  });
});

/** Where the pen is at the end of straight lines. */
function endOf(d: string): {readonly x: number; readonly y: number} {
  let pen = {x: 0, y: 0};
  for (const {name, relative, values} of parseCommands(d)) {
    const from = relative ? pen : {x: 0, y: 0};
    const [a = 0, b = 0] = values.slice(-2);
    if (name === 'H') pen = {x: from.x + a, y: pen.y};
    else if (name === 'V') pen = {x: pen.x, y: from.y + a};
    else pen = {x: from.x + a, y: from.y + b};
  }
  return pen;
}
