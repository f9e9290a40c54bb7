/** An SVG matrix: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = {a: 1, b: 0, c: 0, d: 1, e: 0, f: 0};

export function multiply(m: Matrix, n: Matrix): Matrix {
  return {
    a: m.a * n.a + m.c * n.b,
    b: m.b * n.a + m.d * n.b,
    c: m.a * n.c + m.c * n.d,
    d: m.b * n.c + m.d * n.d,
    e: m.a * n.e + m.c * n.f + m.e,
    f: m.b * n.e + m.d * n.f + m.f,
  };
}

export function apply({a, b, c, d, e, f}: Matrix, {x, y}: Point): Point {
  return {x: a * x + c * y + e, y: b * x + d * y + f};
}

const translation = (e: number, f: number): Matrix => ({...IDENTITY, e, f});

function rotation(degrees: number, center: Point): Matrix {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = {a: cos, b: sin, c: -sin, d: cos, e: 0, f: 0};
  return multiply(
    multiply(translation(center.x, center.y), turn),
    translation(-center.x, -center.y),
  );
}

const skewing = (degrees: number): number =>
  Math.tan((degrees * Math.PI) / 180);

const FUNCTIONS: Readonly<
  Record<string, (values: readonly number[]) => Matrix>
> = {
  translate: ([x = 0, y = 0]) => translation(x, y),
  scale: ([x = 1, y = x]) => ({...IDENTITY, a: x, d: y}),
  rotate: ([angle = 0, x = 0, y = 0]) => rotation(angle, {x, y}),
  skewX: ([angle = 0]) => ({...IDENTITY, c: skewing(angle)}),
  skewY: ([angle = 0]) => ({...IDENTITY, b: skewing(angle)}),
  matrix: ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => ({a, b, c, d, e, f}),
};

/** Stands for the parsing of the `transform` attribute; what it does not know moves nothing. */
export function parseTransform(transform: string | null): Matrix {
  if (!transform) return IDENTITY;
  let matrix = IDENTITY;
  for (const [, name = '', list = ''] of transform.matchAll(
    /(\w+)\s*\(([^)]*)\)/g,
  )) {
    const values = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    const toMatrix = FUNCTIONS[name];
    if (toMatrix) matrix = multiply(matrix, toMatrix(values));
  }
  return matrix;
}
