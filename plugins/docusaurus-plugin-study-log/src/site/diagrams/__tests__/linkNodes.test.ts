import {linkNodes} from '../linkNodes.js';

const CONCEPTS = ['Typha', 'containerd', 'CRI', 'Pod'];

function namesLinked(label: string): string | undefined {
  const {links} = linkNodes(
    {svg: '<svg><g/></svg>', nodes: [{label, start: 5, end: 9}]},
    (text) => (CONCEPTS.includes(text) ? {id: text, href: text} : undefined),
  );
  return links[0];
}

test.each([
  ['Pod', 'Pod'],
  ['① Pod', 'Pod'],
  ['Typha\n변경을 나눠 줌', 'Typha'],
  ['containerd (CRI)', 'containerd'],
  ['런타임 (CRI)', 'CRI'],
  ['Pod를 만든다', undefined],
  ['Podcast', undefined],
  ['', undefined],
])('a node “%s” is a link to %s', (label, concept) => {
  expect(namesLinked(label)).toBe(concept);
});

test('keeps all of the drawing around its links', () => {
  const {svg} = linkNodes(
    {
      svg: '<svg><g/><g/></svg>',
      nodes: [
        {label: 'Pod', start: 5, end: 9},
        {label: 'Pod', start: 9, end: 13},
      ],
    },
    () => ({id: 'a"b', href: '/x?a&b'}),
  );
  expect(svg.replace(/<a [^>]*>|<\/a>/g, '')).toBe('<svg><g/><g/></svg>');
  expect(svg).toContain('href="/x?a&amp;b" data-concept="a&quot;b"');
});
