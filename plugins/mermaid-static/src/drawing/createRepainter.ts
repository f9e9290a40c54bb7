import {COLOR} from '../svg/colorVariables.js';

/** What Mermaid writes of a theme alone: the stylesheet, and a gradient beside it. */
const THEME_PART = /<(style|linearGradient)\b[^]*?<\/\1>/g;
const PLACE = '<style/>';
/** Their text takes some 5 KB; most drawings of a site share a handful. */
const MOST_THEMES = 100;

/** Draws again in the other palette without drawing. */
export interface Repainter {
  /** A drawing in the other palette; undefined where nothing learned says how it would look. */
  readonly repaint: (svg: string) => string | undefined;
  /** Takes in one drawing in both palettes. */
  readonly learn: (svg: string, other: string) => void;
}

interface Known {
  readonly otherParts: readonly string[];
  /** Colours of shapes that were the same in both palettes. */
  readonly constant: Set<string>;
}

const partsOf = (svg: string): readonly string[] => svg.match(THEME_PART) ?? [];
const shapesOf = (svg: string): string => svg.replace(THEME_PART, PLACE);

/**
 * A palette reaches most kinds of drawings only through their stylesheet, which drawings of one kind
 * share. Once a stylesheet was seen in both palettes, a drawing with the same one needs no second
 * drawing, as long as its shapes hold no colour but those that stayed the same before. A word of a label that
 * looks like a colour only costs a second drawing.
 */
export function createRepainter(): Repainter {
  const themes = new Map<string, Known>();
  const colorsOf = (shapes: string): readonly string[] =>
    shapes.match(COLOR) ?? [];
  return {
    repaint: (svg) => {
      const known = themes.get(partsOf(svg).join(''));
      const isKnown =
        known &&
        colorsOf(shapesOf(svg)).every((each) => known.constant.has(each));
      if (!isKnown) return undefined;
      let index = 0;
      return svg.replace(THEME_PART, () => known.otherParts[index++] ?? '');
    },
    learn: (svg, other) => {
      const shapes = shapesOf(svg);
      if (shapes !== shapesOf(other)) return;
      const theme = partsOf(svg).join('');
      if (themes.size >= MOST_THEMES) themes.clear();
      const known = themes.get(theme) ?? {
        otherParts: partsOf(other),
        constant: new Set<string>(),
      };
      for (const each of colorsOf(shapes)) known.constant.add(each);
      themes.set(theme, known);
    },
  };
}
