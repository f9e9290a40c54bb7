import {pruneHooks} from '../pruneHooks';
import {after} from './support';

describe('leaving out what nothing asks for', () => {
  test.each([
    ['names of shapes', '<rect name="A" data-look="classic"/>', '<rect/>'],
    [
      'what Mermaid leaves for its scripts',
      '<path data-points="W10="/>',
      '<path/>',
    ],
    ['classes', '<g class="root x"><rect/></g>', '<g><rect/></g>'],
    ['ids', '<g id="d-1"><rect/></g>', '<g><rect/></g>'],
    ['empty styles', '<rect style=";"/>', '<rect/>'],
    [
      'boxes of empty labels',
      '<g><g class="edgeLabel"><foreignObject width="0" height="0"><div><span></span></div></foreignObject></g></g><rect/>',
      '<rect/>',
    ],
  ])('%s', (_, content, expected) => {
    expect(after(content, pruneHooks)).toBe(expected);
  });

  test.each([
    ['a class of a style', '<style>#d .x{fill:red}</style><g class="x"/>'],
    [
      'an attribute of a style',
      '<style>#d [name="A"]{x:y}</style><g name="A"/>',
    ],
    ['an ending of ids', '<style>#d [id$="-up"]{x:y}</style><g id="d-1-up"/>'],
    ['a marker', '<marker id="d-1"/><path marker-end="url(#d-1)"/>'],
    ['a shape that another repeats', '<g id="d-1"/><use href="#d-1"/>'],
    [
      'words that describe',
      '<text id="d-1">가</text><g aria-labelledby="d-1"/>',
    ],
    [
      'what a page looks for',
      '<g class="node"><text class="messageText" data-id="i1">가</text></g>',
    ],
    ['a group that was empty before', '<g/>'],
    [
      'a label',
      '<g><foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml">가</div></foreignObject></g>',
    ],
  ])('but not %s', (_, content) => {
    expect(after(content, pruneHooks)).toBe(content);
  });
});
