import type {FontFace, FontFaces} from './fontFaces.js';
import type {TextFont} from './styles.js';

export interface TextMeasure {
  /** CSS pixels that `text` takes on one line. */
  readonly width: (text: string, font: TextFont) => number;
  /** Whole pixels above and below the baseline: Blink rounds both. */
  readonly ascent: (font: TextFont) => number;
  readonly descent: (font: TextFont) => number;
  /** How far a baseline of this name lies above the alphabetic one; 0 for `auto`. */
  readonly baselineOffset: (name: string, font: TextFont) => number;
}

/** Stands for the browser's font metrics at a size. */
export function createTextMeasure(faces: FontFaces): TextMeasure {
  const faceOf = ({bold}: TextFont): FontFace =>
    bold ? faces.bold : faces.regular;
  return {
    width: (text, font) => faceOf(font).widthOf(text) * font.size,
    ascent: (font) => Math.round(faceOf(font).ascent * font.size),
    descent: (font) => Math.round(faceOf(font).descent * font.size),
    baselineOffset: (name, font) => {
      const {ascent, descent, xHeight} = faceOf(font);
      switch (name) {
        case 'middle':
          return (xHeight / 2) * font.size;
        case 'central':
          return ((ascent - descent) / 2) * font.size;
        case 'mathematical':
          return (ascent / 2) * font.size;
        case 'hanging':
          return ascent * 0.8 * font.size;
        case 'text-before-edge':
        case 'text-top':
          return ascent * font.size;
        case 'text-after-edge':
        case 'text-bottom':
        case 'ideographic':
          return -descent * font.size;
        default:
          return 0;
      }
    },
  };
}
