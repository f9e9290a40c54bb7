import type {Colours} from './colours';
import type {GraphData, GraphLink, GraphNode} from './readGraph';

/** What of the graph is shown and marked at this moment; the canvas reads it for each frame. */
export type GraphView = {
  colours: Colours;
  /** Concepts learnt until this month (`YYYY-MM`); undefined = all. */
  until: string | undefined;
  marked: GraphNode | null;
  readonly isShown: (node: GraphNode) => boolean;
  /** The marked node and what is tied to it; every node when none is marked. */
  readonly isNear: (node: GraphNode) => boolean;
  /** How late a node was learnt, 0 to 1. */
  readonly shareOf: (node: GraphNode) => number;
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
  const view: GraphView = {
    colours,
    until: undefined,
    marked: null,
    isShown: ({month}) => view.until === undefined || month <= view.until,
    isNear: ({id}) =>
      !view.marked ||
      id === view.marked.id ||
      Boolean(neighbours.get(view.marked.id)?.has(id)),
    shareOf: ({month}) =>
      months.length < 2
        ? 1
        : Math.max(0, months.indexOf(month)) / (months.length - 1),
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
