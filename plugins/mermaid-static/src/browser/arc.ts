import type {Point} from './matrix.js';

export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly rx: number;
  readonly ry: number;
  /** Degrees. */
  readonly rotation: number;
  readonly large: boolean;
  readonly sweep: boolean;
  readonly steps: number;
}

/** Points along an elliptical arc, its start left out: SVG 2, appendix B.2.4 (endpoint to centre). */
export function arcPoints(arc: Arc): readonly Point[] {
  const {from, to, steps} = arc;
  if (!arc.rx || !arc.ry) return [to];
  const phi = (arc.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const half = {x: (from.x - to.x) / 2, y: (from.y - to.y) / 2};
  const x = cos * half.x + sin * half.y;
  const y = -sin * half.x + cos * half.y;
  // Radii too small to reach the end grow until they do (B.2.5).
  const lambda = (x / arc.rx) ** 2 + (y / arc.ry) ** 2;
  const grow = Math.sqrt(Math.max(1, lambda));
  const rx = Math.abs(arc.rx) * grow;
  const ry = Math.abs(arc.ry) * grow;
  const denominator = (rx * y) ** 2 + (ry * x) ** 2;
  if (denominator === 0) return [to];
  const side = arc.large === arc.sweep ? -1 : 1;
  const k =
    side * Math.sqrt(Math.max(0, (rx * ry) ** 2 - denominator) / denominator);
  const local = {x: (k * rx * y) / ry, y: (-k * ry * x) / rx};
  const center = {
    x: cos * local.x - sin * local.y + (from.x + to.x) / 2,
    y: sin * local.x + cos * local.y + (from.y + to.y) / 2,
  };
  const begin = Math.atan2((y - local.y) / ry, (x - local.x) / rx);
  let delta = Math.atan2((-y - local.y) / ry, (-x - local.x) / rx) - begin;
  if (arc.sweep && delta < 0) delta += 2 * Math.PI;
  if (!arc.sweep && delta > 0) delta -= 2 * Math.PI;
  return Array.from({length: steps}, (_, index) => {
    const angle = begin + (delta * (index + 1)) / steps;
    const u = rx * Math.cos(angle);
    const v = ry * Math.sin(angle);
    return {x: center.x + u * cos - v * sin, y: center.y + u * sin + v * cos};
  });
}
