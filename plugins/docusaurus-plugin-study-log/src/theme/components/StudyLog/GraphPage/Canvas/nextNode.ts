import type {GraphNode} from './readGraph';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The node that an arrow key leads to: the nearest one in that direction, what
 * lies aside counting twice; from nothing, the largest. Null for another key,
 * or where nothing lies that way.
 */
export function findNextNode(
  nodes: readonly GraphNode[],
  from: GraphNode | null,
  key: string,
): GraphNode | null {
  const direction = DIRECTIONS[key];
  if (!direction) {
    return null;
  }
  if (!from) {
    return toBest(nodes, ({radius}) => -radius);
  }
  const [right, down] = direction;
  const ahead = (node: GraphNode): number =>
    (node.x - from.x) * right + (node.y - from.y) * down;
  const aside = (node: GraphNode): number =>
    Math.abs((node.x - from.x) * down) + Math.abs((node.y - from.y) * right);
  return toBest(
    nodes.filter((node) => ahead(node) > aside(node) / 2),
    (node) => ahead(node) + 2 * aside(node),
  );
}

function toBest(
  nodes: readonly GraphNode[],
  cost: (node: GraphNode) => number,
): GraphNode | null {
  return nodes.reduce<GraphNode | null>(
    (best, node) => (best && cost(best) <= cost(node) ? best : node),
    null,
  );
}
