import {canonicalizeIds} from '../canonicalIds.js';
import {parseSvg, printSvg} from '../tree.js';
import {after, svgOf} from './support';

describe('a printed tree', () => {
  test.each([
    ['<g><rect width="1"></rect></g>', '<g><rect width="1"/></g>'],
    ['<text>a &lt; b &amp; c</text>', '<text>a &lt; b &amp; c</text>'],
    ['<style>#d .a&gt;b{}</style>', '<style>#d .a&gt;b{}</style>'],
    [
      '<foreignObject><div>a<br>b</div></foreignObject>',
      '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">a<br/>b</div></foreignObject>',
    ],
    ['<g data-x="&quot;&lt;"></g>', '<g data-x="&quot;&lt;"/>'],
  ])('of %s is XML', (content, expected) => {
    expect(after(content, () => {})).toBe(expected);
  });

  test('reads the same again', () => {
    const text = printSvg(
      parseSvg(svgOf('<text>가 &amp; 나</text><g><a href="#x">b</a></g>')),
    );
    expect(printSvg(parseSvg(text))).toBe(text);
  });

  test.each(['', 'text', '<p></p>', '<svg></svg><svg></svg>'])(
    'is not made of %s',
    (text) => expect(() => parseSvg(text)).toThrow('one <svg>'),
  );
});

describe('canonical ids', () => {
  const canonical = (content: string): string =>
    after(content, (root) => canonicalizeIds(root, 'x'));

  test.each([
    ['<g id="root-42"/>', '<g id="x-1"/>'],
    [
      '<marker id="m7"/><path marker-end="url(#m7)"/>',
      '<marker id="x-1"/><path marker-end="url(#x-1)"/>',
    ],
    ['<g id="a"/><a href="#a"/>', '<g id="x-1"/><a href="#x-1"/>'],
    [
      '<title id="t"/><g aria-labelledby="t t"/>',
      '<title id="x-1"/><g aria-labelledby="x-1 x-1"/>',
    ],
    ['<style>#d .a{fill:#abc}</style>', '<style>#x .a{fill:#abc}</style>'],
    [
      '<style>#d [id$="-end"] path{}</style><marker id="d_1-end"/>',
      '<style>#x [id$="-end"] path{}</style><marker id="x-1-end"/>',
    ],
    ['<path fill="url(#elsewhere)"/>', '<path fill="url(#elsewhere)"/>'],
  ])('of %s', (content, expected) => {
    expect(canonical(content)).toBe(expected);
  });

  test('do not depend on the numbers that came in', () => {
    expect(canonical('<g id="actor7"/><g id="actor8"/>')).toBe(
      canonical('<g id="actor40"/><g id="actor41"/>'),
    );
  });
});
