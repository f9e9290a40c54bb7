import fc from 'fast-check';
import {unmark} from '../marks.js';
import {spliceLinks} from '../spliceLinks.js';
import {linksTo} from './support.js';

describe('spliceLinks', () => {
  test('returns a text without links as it is', () => {
    const {text, toSource} = spliceLinks('그대로 **둔다**', []);
    expect(text).toBe('그대로 **둔다**');
    expect(toSource(3)).toBe(3);
  });

  test('leaves the first and the last character of the words outside the marks', () => {
    expect(spliceLinks('**CNI**', linksTo('**CNI**', 'CNI')).text).toMatch(
      /^\*\*C\uFDD0.N\uFDD1I\*\*$/,
    );
  });

  test.each([
    [
      'overlap',
      [
        [0, 3],
        [1, 4],
      ],
      1,
    ],
    ['lie outside the text', [[2, 99]], 0],
    ['are empty', [[2, 2]], 0],
  ])('takes no links that %s', (_, ranges, marked) => {
    const links = ranges.map(([start = 0, end = 0]) => ({
      start,
      end,
      outerStart: start,
      outerEnd: end,
      href: '/',
    }));
    const {text} = spliceLinks('abcdef', links);
    expect(text.match(/\uFDD0/g)?.length ?? 0).toBe(marked);
    expect(unmark(text)).toBe('abcdef');
  });

  test('replaces noncharacters of the writer one for one', () => {
    expect(spliceLinks('a\uFDD0b\uFDEFc', []).text).toBe('a\uFFFDb\uFFFDc');
  });

  test('is undone by unmark, and maps every other offset back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('CNI', 'R', '는 ', '\n', '😀'), {
          maxLength: 20,
        }),
        (pieces) => {
          const source = pieces.join('');
          const links = [...linksTo(source, 'CNI'), ...linksTo(source, 'R')];
          const {text, toSource} = spliceLinks(source, links);
          expect(unmark(text)).toBe(source);
          for (const match of text.matchAll(/[는\n]/g)) {
            expect(source.charAt(toSource(match.index))).toBe(match[0]);
          }
        },
      ),
    );
  });
});
