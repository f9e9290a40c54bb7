import type {Colours} from './colours';
import type {GraphData, GraphLink, GraphNode} from './readGraph';

/** The part of the plane that the canvas shows, with room for words at its edges. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What of the graph is shown and marked at this moment; the canvas reads it for each frame. */
export type GraphView = {
  colours: Colours;
  /** Concepts learnt until this month (`YYYY-MM`); undefined = all. */
  until: string | undefined;
  marked: GraphNode | null;
  frame: Frame;
  /** Pixels on the screen for one of the plane. */
  scale: number;
  /** Whether the node may be seen where the canvas now stands. */
  readonly isInFrame: (node: GraphNode) => boolean;
  /** Whether a line between the two may cross what the canvas shows. */
  readonly crossesFrame: (one: GraphNode, other: GraphNode) => boolean;
  readonly isShown: (node: GraphNode) => boolean;
  /** The marked node and what is related to it; every node when none is marked. */
  readonly isNear: (node: GraphNode) => boolean;
  /** How late a node was learnt, 0 to 1. */
  readonly shareOf: (node: GraphNode) => number;
};

const EVERYTHING: Frame = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};

export function createGraphView({
  graph,
  months,
  colours,
}: {
  readonly graph: GraphData;
  /** `YYYY-MM`, ascending. */
  readonly months: readonly string[];
  readonly colours: Colours;
}): GraphView {
  const neighbours = toNeighbours(graph.links);
  // Asked for every node in every frame.
  const shares = new Map(
    months.map((month, index) => [
      month,
      months.length < 2 ? 1 : index / (months.length - 1),
    ]),
  );
  const view: GraphView = {
    colours,
    until: undefined,
    marked: null,
    frame: EVERYTHING,
    scale: 1,
    isInFrame: ({x, y}) => {
      const {left, top, right, bottom} = view.frame;
      return x >= left && x <= right && y >= top && y <= bottom;
    },
    crossesFrame: (one, other) => {
      const {left, top, right, bottom} = view.frame;
      return (
        Math.max(one.x, other.x) >= left &&
        Math.min(one.x, other.x) <= right &&
        Math.max(one.y, other.y) >= top &&
        Math.min(one.y, other.y) <= bottom
      );
    },
    isShown: ({month}) => view.until === undefined || month <= view.until,
    isNear: ({id}) =>
      !view.marked ||
      id === view.marked.id ||
      Boolean(neighbours.get(view.marked.id)?.has(id)),
    shareOf: ({month}) => shares.get(month) ?? (months.length < 2 ? 1 : 0),
  };
  return view;
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
