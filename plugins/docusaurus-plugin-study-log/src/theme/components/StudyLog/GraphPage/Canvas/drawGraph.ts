import type {Colours} from './colours';
import {createGraphView, type GraphView} from './createGraphView';
import {paintDisc, paintLabel} from './paintNode';
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

/** Draws the graph on a canvas, each node at the place that the build gave it. */
export async function drawGraph(request: DrawRequest): Promise<DrawnGraph> {
  const {container, duration} = request;
  const view = createGraphView(request);
  const canvas = await createCanvas(request, view);
  const resize = (): void => {
    canvas.width(container.clientWidth).height(container.clientHeight);
  };
  resize();
  canvas.zoomToFit(0, 30);
  return {
    resize,
    showUntil: (month) => {
      view.until = month;
    },
    select: (node) => {
      view.marked = node;
      if (node) {
        canvas.centerAt(node.x, node.y, duration);
      }
    },
    paint: (colours) => {
      view.colours = colours;
    },
    zoom: (factor) => {
      canvas.zoom(canvas.zoom() * factor, duration);
    },
    remove: () => canvas._destructor(),
  };
}

async function createCanvas(
  {container, graph, onOpen}: DrawRequest,
  view: GraphView,
) {
  const {default: ForceGraph} = await import('force-graph');
  return new ForceGraph<GraphNode, GraphLink>(container)
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
    .nodeVisibility(view.isShown)
    .linkVisibility((link) => endsOf(link).every(view.isShown))
    .linkColor((link) =>
      endsOf(link).some(({id}) => id === view.marked?.id)
        ? view.colours.text
        : view.colours.line,
    )
    .nodeCanvasObject((node, context, scale) =>
      paintNode(context, {node, scale, view}),
    )
    .nodePointerAreaPaint((node, colour, context) => {
      context.fillStyle = colour;
      paintDisc(context, node);
    })
    .onNodeHover((node) => {
      view.marked = node;
      container.style.cursor = node ? 'pointer' : '';
    })
    .onNodeClick(onOpen);
}

/** force-graph puts the nodes themselves in the place of their ids. */
function endsOf(link: unknown): readonly GraphNode[] {
  const {source, target} = link as Drawn;
  return [source, target];
}

function paintNode(
  context: CanvasRenderingContext2D,
  {
    node,
    scale,
    view,
  }: {
    readonly node: GraphNode;
    readonly scale: number;
    readonly view: GraphView;
  },
): void {
  context.globalAlpha = view.isNear(node) ? 1 : 0.2;
  context.fillStyle = view.colours.age(view.shareOf(node));
  paintDisc(context, node);
  const isLabelled =
    scale > LABELLED_FROM_SCALE ||
    node.radius * scale > LABELLED_FROM_RADIUS ||
    (view.marked !== null && view.isNear(node));
  if (isLabelled) {
    paintLabel(context, {node, scale, colours: view.colours});
  }
  context.globalAlpha = 1;
}
