import type {Colours} from './colours';
import type {GraphNode} from './readGraph';

const LABEL_SIZE = 12;

/** Pixels on the screen below which a dot is none. */
const LEAST_RADIUS = 2;

export function paintDisc(
  context: CanvasRenderingContext2D,
  {x, y, radius}: GraphNode,
  scale: number,
): void {
  context.beginPath();
  context.arc(x, y, Math.max(radius, LEAST_RADIUS / scale), 0, 2 * Math.PI);
  context.fill();
}

/** Words keep their size on the screen, and an edge in the colour of the page keeps them apart from lines. */
export function paintLabel(
  context: CanvasRenderingContext2D,
  {
    node,
    scale,
    colours,
  }: {
    readonly node: GraphNode;
    readonly scale: number;
    readonly colours: Colours;
  },
): void {
  const y = node.y + node.radius + 2 / scale;
  context.font = `${LABEL_SIZE / scale}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.lineJoin = 'round';
  context.lineWidth = 3 / scale;
  context.strokeStyle = colours.background;
  context.strokeText(node.name, node.x, y);
  context.fillStyle = colours.text;
  context.fillText(node.name, node.x, y);
}
