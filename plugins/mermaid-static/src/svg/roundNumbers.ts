import {elementsOf} from './tree.js';
import type {SvgElement} from './tree.js';

/** Attributes that hold coordinates. Width and height are not among them: a label's box a hair narrower, and it wraps. */
const GEOMETRY = new Set(
  'cx cy points r rx ry transform x x1 x2 y y1 y2'.split(' '),
);
/** Tenths of a pixel: no eye sees less. */
const DECIMALS = 1;
/** Whose numbers are factors, not pixels. */
const FACTORS = /scale|matrix/;
/** A number with more decimals, between separators: in `1.5.25` and `1-2` a number may end where the next begins. */
const LONG_NUMBER = new RegExp(
  `(?<=^|[\\s,(A-Za-z])-?\\d*\\.\\d{${DECIMALS + 1},}(?:e[-+]?\\d+)?(?=$|[\\s,)A-Za-z])`,
  'g',
);

const round = (text: string): string =>
  text.replace(LONG_NUMBER, (number) =>
    String(Number(Number(number).toFixed(DECIMALS))),
  );

/**
 * Rounds coordinates to tenths of a pixel: Mermaid writes up to fifteen decimals, which do not
 * compress and make up half of a large drawing. Changes the tree in place.
 */
export function roundNumbers(root: SvgElement): void {
  for (const {attrs} of elementsOf(root)) {
    for (const attribute of attrs) {
      const {name, value} = attribute;
      if (GEOMETRY.has(name) && !FACTORS.test(value)) {
        attribute.value = round(value);
      }
    }
  }
}
