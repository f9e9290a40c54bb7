import {finishLinks} from '../composeSvg.js';
import {finishRoot} from '../finishRoot.js';
import {pruneUnused} from '../pruneUnused.js';
import {parseSvg, printSvg} from '../tree.js';
import {after, svgOf} from './support';

describe('finishing', () => {
  test('gives the root its own size and name', () => {
    const root = parseSvg(
      svgOf(
        '<text class="titleText">계획</text>',
        'viewBox="0 0 100.4 50" width="100%" style="max-width: 100px"',
      ),
    );
    expect(finishRoot(root)).toEqual({
      width: 101,
      height: 50,
      title: '계획',
      description: undefined,
    });
    const svg = printSvg(root);
    expect(svg).toContain('width="101" height="50"');
    expect(svg).toContain('aria-labelledby="d-title"');
    expect(svg).toContain('<title id="d-title">계획</title>');
    expect(svg).not.toContain('max-width');
  });

  test('prefers the accessible title and keeps the description', () => {
    const root = parseSvg(
      svgOf(
        '<title>이름</title><desc>설명</desc><text class="titleText">x</text>',
      ),
    );
    expect(finishRoot(root)).toMatchObject({
      title: '이름',
      description: '설명',
    });
  });

  test.each([
    ['<a xlink:href="/a">x</a>', '<a href="/a">x</a>'],
    [
      '<a href="https://x.example/" target="_top">x</a>',
      '<a href="https://x.example/" target="_blank" rel="noopener noreferrer">x</a>',
    ],
    ['<g title="팁"><rect/></g>', '<g><title>팁</title><rect/></g>'],
  ])('makes of %s a link or tooltip that works', (content, expected) => {
    expect(after(content, finishLinks)).toBe(expected);
  });

  test.each([
    [
      '<style>#d .no{x:y}#d .yes{x:y}</style><g class="yes"/>',
      '<style>#d .yes{x:y}</style><g class="yes"/>',
    ],
    [
      '<style>#d .a:not(.no) b{x:y}</style><g class="a"/>',
      '<style>#d .a:not(.no) b{x:y}</style><g class="a"/>',
    ],
    ['<style>#d [data-look="neo"]{x:y}</style><g/>', '<style></style><g/>'],
    ['<style>@keyframes dash{to{x:y}}</style>', '<style></style>'],
    ['<defs><marker id="m"/></defs><g/>', '<g/>'],
    [
      '<marker id="m"/><path marker-end="url(#m)"/>',
      '<marker id="m"/><path marker-end="url(#m)"/>',
    ],
    ['<g class="today"><line/></g>', ''],
  ])('prunes %s', (content, expected) => {
    const printed = after(content, pruneUnused).replace(
      '<style/>',
      '<style></style>',
    );
    expect(printed).toBe(expected);
  });
});
