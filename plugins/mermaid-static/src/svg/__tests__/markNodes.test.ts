import {markNodes, withoutMarks} from '../markNodes.js';
import {readTexts} from '../composeSvg.js';
import {parseSvg, printSvg} from '../tree.js';
import {svgOf} from './support.js';

function nodesOf(content: string) {
  const root = parseSvg(svgOf(content));
  const plain = printSvg(root);
  const labels = markNodes(root);
  const {svg, nodes} = withoutMarks(printSvg(root), labels);
  expect(svg).toBe(plain);
  return nodes.map(({label, start, end}) => [label, svg.slice(start, end)]);
}

test('a shape is found with its words and its place', () => {
  expect(
    nodesOf('<path/><g class="node x"><text>A<tspan>B</tspan></text></g>'),
  ).toEqual([['A\nB', '<g class="node x"><text>A<tspan>B</tspan></text></g>']]);
});

test('both boxes of a participant are shapes', () => {
  const nodes = nodesOf(
    '<g><rect class="actor actor-bottom"/><text>A</text></g><g data-type="participant"><text>A</text></g>',
  );
  expect(nodes.map(([label]) => label)).toEqual(['A', 'A']);
});

test('a shape that the author made a link stays as it is', () => {
  expect(
    nodesOf('<a href="/x"><g class="node"><text>A</text></g></a>'),
  ).toEqual([]);
});

test('noncharacters of a source, which are no text, cost it its nodes and go', () => {
  const root = parseSvg(svgOf('<g class="node"><text>A\uFDD0</text></g>'));
  const labels = markNodes(root);
  const {svg, nodes} = withoutMarks(printSvg(root), labels);
  expect(nodes).toEqual([]);
  expect(svg).toContain('<text>A</text>');
});

test('a drawing without arrows is told by its texts, each once', () => {
  const root = parseSvg(
    svgOf(
      '<style>a{}</style><text>A</text><g><text>B</text><text>A</text></g>',
    ),
  );
  expect(readTexts(root)).toEqual([{text: 'A'}, {text: 'B'}]);
});
