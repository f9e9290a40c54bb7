import {createBodyFinisher} from '../createBodyFinisher.js';
import type {FilledBody} from '../../fill/types.js';
import type {Element, Root} from 'hast';

const BODY: FilledBody = {
  html: '<h2 class="anchor" id="a">A<a class="hash-link" href="#a">#</a></h2>\n<p>글 <a href="/b/">b</a></p>',
  toc: [{value: 'A', id: 'a', level: 2}],
  links: ['/b/'],
  anchors: ['a'],
  excerpt: '글 b',
  diagrams: [],
  fragments: [],
  escaped: [],
  hasMath: false,
  linked: 0,
  refused: [],
};

test('without plugins a body stays what it is', async () => {
  expect(await createBodyFinisher([])(BODY)).toBe(BODY);
});

test('plugins see whole elements, and what they change is read off again', async () => {
  const seen: string[] = [];
  const finish = createBodyFinisher([
    () => (tree: Root) => {
      for (const node of tree.children as Element[]) {
        if (node.type === 'element') {
          seen.push(node.tagName);
          node.properties.style = 'color:red';
        }
      }
      tree.children.push({
        type: 'element',
        tagName: 'a',
        properties: {href: '/c/', id: 'c'},
        children: [],
      });
    },
  ]);
  const {html, toc, links, anchors} = await finish(BODY);
  expect(seen).toEqual(['h2', 'p']);
  expect(html).toContain('<p style="color:red">글 <a href="/b/">b</a></p>');
  expect({toc, links, anchors}).toEqual({
    toc: [{value: 'A', id: 'a', level: 2}],
    links: ['/b/', '/c/'],
    anchors: ['a', 'c'],
  });
});

test('an id that a plugin takes away is still a place', async () => {
  const finish = createBodyFinisher([
    () => (tree: Root) => void (tree.children = []),
  ]);
  const {html, anchors} = await finish(BODY);
  expect(html).toBe('<span id="a"></span>');
  expect(anchors).toEqual(['a']);
});

test('a plugin that fails costs what it would have added', async () => {
  const finish = createBodyFinisher([
    () => () => {
      throw new Error('plugin');
    },
  ]);
  const {html, escaped} = await finish(BODY);
  expect(html).toBe(BODY.html);
  expect(escaped).toEqual([{what: 'body', text: 'plugin', source: 0}]);
});
