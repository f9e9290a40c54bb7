const SMALLEST = 3;
const LARGEST = 24;

/** Radius of a concept in the graph, in its own units: area grows with the mentions, to a limit. */
export function toNodeRadius(mentions: number): number {
  return Math.min(LARGEST, SMALLEST + Math.sqrt(mentions));
}
