import type {Point} from './matrix.js';

const distance = (a: Point, b: Point): number =>
  Math.hypot(b.x - a.x, b.y - a.y);

/** Stands for `SVGGeometryElement.getTotalLength`: the length along the points. */
export function totalLength(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => {
    const previous = points[index - 1];
    return previous ? sum + distance(previous, point) : sum;
  }, 0);
}

/** Stands for `getPointAtLength`; a length past either end gives that end. */
export function pointAtLength(points: readonly Point[], length: number): Point {
  let rest = Math.max(0, length);
  let previous = points[0] ?? {x: 0, y: 0};
  for (const point of points.slice(1)) {
    const step = distance(previous, point);
    if (step >= rest) {
      const part = step === 0 ? 0 : rest / step;
      return {
        x: previous.x + (point.x - previous.x) * part,
        y: previous.y + (point.y - previous.y) * part,
      };
    }
    rest -= step;
    previous = point;
  }
  return previous;
}
