import type {Colours} from './colours';
import type {GraphData, GraphLink, GraphNode} from './readGraph';

export type DrawnGraph = {
  /** Shows concepts learnt until this month (`YYYY-MM`); undefined = all. */
  readonly showUntil: (month: string | undefined) => void;
  /** Marks a node and its ties, and brings it into view. */
  readonly select: (node: GraphNode | null) => void;
  readonly paint: (colours: Colours) => void;
  readonly resize: () => void;
  readonly zoom: (factor: number) => void;
  readonly remove: () => void;
};

export type DrawRequest = {
  readonly container: HTMLElement;
  readonly graph: GraphData;
  /** `YYYY-MM`, ascending. */
  readonly months: readonly string[];
  readonly colours: Colours;
  /** Milliseconds; 0 for readers who want no motion. */
  readonly duration: number;
  readonly onOpen: (node: GraphNode) => void;
};

/** What force-graph makes of a link once it knows its ends. */
type Drawn = {readonly source: GraphNode; readonly target: GraphNode};

const LABELLED_FROM_SCALE = 1.6;
const LABELLED_FROM_RADIUS = 7;
const LABEL_SIZE = 12;

/** Draws the graph on a canvas, each node at the place that the build gave it. */
export async function drawGraph(request: DrawRequest): Promise<DrawnGraph> {
  const {container, graph, months, duration, onOpen} = request;
  const {default: ForceGraph} = await import('force-graph');
  const state = {
    colours: request.colours,
    until: undefined as string | undefined,
    marked: null as GraphNode | null,
  };
  const neighbours = toNeighbours(graph.links);
  const isShown = ({month}: GraphNode): boolean =>
    state.until === undefined || month <= state.until;
  const isNear = (node: GraphNode): boolean =>
    !state.marked ||
    node.id === state.marked.id ||
    Boolean(neighbours.get(state.marked.id)?.has(node.id));
  const shareOf = ({month}: GraphNode): number =>
    months.length < 2
      ? 1
      : Math.max(0, months.indexOf(month)) / (months.length - 1);
  const ends = (link: unknown): Drawn => link as Drawn;

  const paintNode = (
    node: GraphNode,
    context: CanvasRenderingContext2D,
    scale: number,
  ): void => {
    const {colours, marked} = state;
    context.globalAlpha = isNear(node) ? 1 : 0.2;
    context.fillStyle = colours.age(shareOf(node));
    paintDisc(context, node);
    const labelled =
      scale > LABELLED_FROM_SCALE ||
      node.radius * scale > LABELLED_FROM_RADIUS ||
      (marked !== null && isNear(node));
    if (labelled) {
      paintLabel(context, {node, scale, colours});
    }
    context.globalAlpha = 1;
  };

  const drawn = new ForceGraph<GraphNode, GraphLink>(container)
    .graphData({
      nodes: graph.nodes.map((node) => ({...node, fx: node.x, fy: node.y})),
      links: graph.links.map((link) => ({...link})),
    })
    .cooldownTicks(0)
    .enableNodeDrag(false)
    .autoPauseRedraw(false)
    .minZoom(0.1)
    .maxZoom(8)
    .nodeLabel(() => '')
    .nodeVisibility(isShown)
    .linkVisibility((link) => {
      const {source, target} = ends(link);
      return isShown(source) && isShown(target);
    })
    .linkColor((link) => {
      const {source, target} = ends(link);
      const {colours, marked} = state;
      const own = source.id === marked?.id || target.id === marked?.id;
      return own ? colours.text : colours.line;
    })
    .nodeCanvasObject(paintNode)
    .nodePointerAreaPaint((node, colour, context) => {
      context.fillStyle = colour;
      paintDisc(context, node);
    })
    .onNodeHover((node) => {
      state.marked = node;
      container.style.cursor = node ? 'pointer' : '';
    })
    .onNodeClick(onOpen);

  const resize = (): void => {
    drawn.width(container.clientWidth).height(container.clientHeight);
  };
  resize();
  drawn.zoomToFit(0, 30);
  return {
    resize,
    showUntil: (month) => {
      state.until = month;
    },
    select: (node) => {
      state.marked = node;
      if (node) {
        drawn.centerAt(node.x, node.y, duration);
      }
    },
    paint: (colours) => {
      state.colours = colours;
    },
    zoom: (factor) => {
      drawn.zoom(drawn.zoom() * factor, duration);
    },
    remove: () => drawn._destructor(),
  };
}

function toNeighbours(
  links: readonly GraphLink[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    neighbours.set(from, (neighbours.get(from) ?? new Set()).add(to));
  };
  links.forEach(({source, target}) => {
    add(source, target);
    add(target, source);
  });
  return neighbours;
}

function paintDisc(
  context: CanvasRenderingContext2D,
  {x, y, radius}: GraphNode,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** Words keep their size on the screen, and an edge in the colour of the page keeps them apart from lines. */
function paintLabel(
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
