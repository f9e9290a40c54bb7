import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export type GraphPoint = {readonly x: number; readonly y: number};

/** Steps of the simulation: enough for a few thousand nodes to find their place, then to step off each other. */
const TICKS = 100;
const PARTING_TICKS = 12;
const COOL = 0.001;
const LINK_LENGTH = 46;

/**
 * Places for the nodes of a graph: tied ones close together, none on another.
 * The same graph has the same places on every machine: d3-force begins with a
 * spiral and draws its random numbers from a fixed seed.
 * `radii`: one for each node; `links`: pairs of indexes into it.
 */
export function layOutGraph(
  radii: readonly number[],
  links: readonly (readonly [number, number])[],
): readonly GraphPoint[] {
  const nodes: SimulationNodeDatum[] = radii.map((_, index) => ({index}));
  const related: SimulationLinkDatum<SimulationNodeDatum>[] = links.map(
    ([source, target]) => ({source, target}),
  );
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(1 - COOL ** (1 / TICKS))
    .force('link', forceLink(related).distance(LINK_LENGTH))
    .force('charge', forceManyBody().strength(-60).theta(1).distanceMax(600))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.1))
    .tick(TICKS);
  ['link', 'charge', 'x', 'y'].forEach((name) => simulation.force(name, null));
  simulation
    .force(
      'collide',
      forceCollide((_, index) => (radii[index] ?? 0) + 3).strength(1),
    )
    .tick(PARTING_TICKS);
  return nodes.map(({x = 0, y = 0}) => ({x: Math.round(x), y: Math.round(y)}));
}
