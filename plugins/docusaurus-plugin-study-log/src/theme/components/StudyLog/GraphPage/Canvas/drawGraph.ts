import {fadeColour, type Colours} from './colours';
import {createGraphView, type GraphView} from './createGraphView';
import {paintDisc, paintLabel} from './paintNode';
import type {GraphData, GraphLink, GraphNode} from './readGraph';

export type DrawnGraph = {
  /** Shows concepts learnt until this month (`YYYY-MM`); undefined = all. */
  readonly showUntil: (month: string | undefined) => void;
  /** Marks a node and its neighbours, and brings it into view. */
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
const FAINTEST_LINE = 0.2;
const LABELLED_FROM_RADIUS = 7;
/** Pixels around the canvas in which a node may still reach into it with its words. */
const MARGIN = 80;

/** Draws the graph on a canvas, each node at the place that the build gave it. */
export async function drawGraph(request: DrawRequest): Promise<DrawnGraph> {
  const {container, duration} = request;
  const view = createGraphView(request);
  const canvas = await createCanvas(request, view);
  const resize = (): void => {
    canvas.width(container.clientWidth).height(container.clientHeight);
  };
  // The canvas rests until it is told that something changed.
  const repaint = (): void => {
    canvas.nodeVisibility(view.isShown);
  };
  resize();
  canvas.zoomToFit(0, 30);
  return {
    resize,
    showUntil: (month) => {
      view.until = month;
      repaint();
    },
    select: (node) => {
      view.marked = node;
      if (node) {
        canvas.centerAt(node.x, node.y, duration);
      }
      repaint();
    },
    paint: (colours) => {
      view.colours = colours;
      repaint();
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
  const canvas = new ForceGraph<GraphNode, GraphLink>(container);
  let lineColour = view.colours.line;
  return (
    canvas
      .graphData({
        nodes: graph.nodes.map((node) => ({...node, fx: node.x, fy: node.y})),
        links: graph.links.map((link) => ({...link})),
      })
      .cooldownTicks(0)
      .enableNodeDrag(false)
      .minZoom(0.1)
      .maxZoom(8)
      .nodeLabel(() => '')
      .nodeVisibility(view.isShown)
      .linkVisibility((link) => isLineShown(toDrawn(link), view))
      .linkColor((link) => {
        const {source, target} = toDrawn(link);
        const marked = view.marked?.id;
        return source.id === marked || target.id === marked
          ? view.colours.text
          : lineColour;
      })
      // Nobody points at a line: painting each apart to find it would be most of the work.
      .linkPointerAreaPaint(() => {})
      .onRenderFramePre((_context, scale) => {
        view.scale = scale;
        lineColour = fadeColour(view.colours.line, toLineShare(scale));
        const {x: left, y: top} = canvas.screen2GraphCoords(-MARGIN, -MARGIN);
        const {x: right, y: bottom} = canvas.screen2GraphCoords(
          canvas.width() + MARGIN,
          canvas.height() + MARGIN,
        );
        view.frame = {left, top, right, bottom};
      })
      .nodeCanvasObject((node, context, scale) => {
        if (view.isInFrame(node)) {
          paintNode(context, {node, scale, view});
        }
      })
      .nodePointerAreaPaint((node, colour, context) => {
        context.fillStyle = colour;
        paintDisc(context, node, view.scale);
      })
      .onNodeHover((node) => {
        view.marked = node;
        container.style.cursor = node ? 'pointer' : '';
        canvas.nodeVisibility(view.isShown);
      })
      .onNodeClick(onOpen)
  );
}

function isLineShown({source, target}: Drawn, view: GraphView): boolean {
  return (
    view.isShown(source) &&
    view.isShown(target) &&
    view.crossesFrame(source, target)
  );
}

/** Lines keep their width when the canvas stands far off, and would hide what they join: they fade instead. */
function toLineShare(scale: number): number {
  return Math.min(1, Math.max(FAINTEST_LINE, scale));
}

/** force-graph puts the nodes themselves in the place of their ids. */
const toDrawn = (link: unknown): Drawn => link as Drawn;

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
  paintDisc(context, node, scale);
  const isLabelled =
    scale > LABELLED_FROM_SCALE ||
    node.radius * scale > LABELLED_FROM_RADIUS ||
    (view.marked !== null && view.isNear(node));
  if (isLabelled) {
    paintLabel(context, {node, scale, colours: view.colours});
  }
  context.globalAlpha = 1;
}
