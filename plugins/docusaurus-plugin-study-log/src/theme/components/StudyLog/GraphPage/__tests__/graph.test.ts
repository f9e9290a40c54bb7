import {fadeColour, mixColours} from '../Canvas/colours';
import {createGraphView} from '../Canvas/createGraphView';
import {findNextNode} from '../Canvas/nextNode';
import type {GraphNode} from '../Canvas/readGraph';

const node = (
  id: string,
  [x, y]: readonly [number, number],
  radius = 4,
): GraphNode => ({
  id,
  name: id,
  href: `/${id}/`,
  month: '2025-01',
  x,
  y,
  radius,
});

const CENTRE = node('centre', [0, 0]);
const NODES = [
  CENTRE,
  node('east', [10, 2]),
  node('far east', [30, 0], 9),
  node('north', [1, -10]),
  node('south-west', [-20, 12]),
];

describe('arrow keys', () => {
  it.each([
    ['ArrowRight', CENTRE, 'east'],
    ['ArrowUp', CENTRE, 'north'],
    ['ArrowLeft', CENTRE, 'south-west'],
    ['ArrowDown', CENTRE, 'south-west'],
    ['ArrowRight', NODES[2]!, undefined],
    ['ArrowDown', null, 'far east'],
    ['a', CENTRE, undefined],
  ])('%s leads from %j to %s', (key, from, to) => {
    expect(findNextNode(NODES, from, key)?.id).toBe(to);
  });

  it('lead nowhere where there is nothing', () => {
    expect(findNextNode([], null, 'ArrowUp')).toBeNull();
  });
});

it.each([
  [0, 'rgb(0, 100, 200)'],
  [0.5, 'rgb(50, 100, 150)'],
  [1, 'rgb(100, 100, 100)'],
])('a colour at %s between two is %s', (share, colour) => {
  expect(
    mixColours('rgb(0, 100, 200)', 'rgba(100, 100, 100, 0.5)', share),
  ).toBe(colour);
});

test.each([
  ['rgb(1, 2, 3)', 0.25, 'rgba(1, 2, 3, 0.25)'],
  ['rgba(1, 2, 3, 0.5)', 1, 'rgba(1, 2, 3, 1.00)'],
])('%s let through to %d is %s', (colour, share, faded) => {
  expect(fadeColour(colour, share)).toBe(faded);
});

describe('a line', () => {
  const view = createGraphView({
    graph: {nodes: [], links: []},
    months: [],
    colours: {text: '', line: '', background: '', age: () => ''},
  });
  view.frame = {left: 0, top: 0, right: 100, bottom: 100};

  test.each([
    ['within the canvas', {from: [10, 10], to: [20, 20], crosses: true}],
    ['across it', {from: [-50, 50], to: [150, 50], crosses: true}],
    ['that leaves it', {from: [50, 50], to: [500, 500], crosses: true}],
    ['to the left of it', {from: [-20, 10], to: [-5, 90], crosses: false}],
    ['below it', {from: [10, 101], to: [90, 300], crosses: false}],
  ] as const)('%s', (_, {from, to, crosses}) => {
    expect(view.crossesFrame(node('a', from), node('b', to))).toBe(crosses);
  });
});
