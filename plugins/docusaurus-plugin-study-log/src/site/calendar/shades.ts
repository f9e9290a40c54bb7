import type {Shade} from '../../theme/types.js';

const SHADES = 4;

/**
 * The shade of any value, by the quarter of the different `values` it stands
 * in. By rank, not by size: one day with hundreds of imported logs must not
 * make all others look alike.
 */
export function createShades(
  values: readonly number[],
): (value: number) => Shade {
  const levels = [...new Set(values.filter((value) => value > 0))].sort(
    (a, b) => a - b,
  );
  const shades = new Map<number, Shade>();
  const toShade = (value: number): Shade => {
    const rank = levels.filter((level) => level <= value).length;
    return Math.ceil(
      (SHADES * Math.max(1, rank)) / Math.max(1, levels.length),
    ) as Shade;
  };
  return (value) => {
    const shade = shades.get(value) ?? (value > 0 ? toShade(value) : 0);
    shades.set(value, shade);
    return shade;
  };
}
