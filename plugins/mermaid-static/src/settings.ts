import {createRequire} from 'node:module';
import {DEFAULT_PALETTES} from './drawing/palettes.js';
import type {DiagramFont, DrawingOptions} from './types.js';

/** Drawing options with every default filled in: with the source, and the contents of the font files, all that a drawing depends on. */
export type DrawingSettings = Required<DrawingOptions>;

/** Pretendard, as the npm package of that name ships it. */
function findPretendard(): DiagramFont {
  const {resolve} = createRequire(import.meta.url);
  const file = (weight: string): string => {
    try {
      return resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`);
    } catch {
      throw new Error(
        'mermaid-static measures text on a font file and found none. Install the default font (npm install pretendard) or pass `font: {family, regular, bold}`.',
      );
    }
  };
  return {
    family: "'Pretendard Variable', Pretendard, sans-serif",
    regular: file('Regular'),
    bold: file('Bold'),
  };
}

/** @throws when no font is given and the default font is not installed */
export function toSettings(options: DrawingOptions): DrawingSettings {
  return {
    font: options.font ?? findPretendard(),
    lang: options.lang ?? 'ko',
    palettes: options.palettes ?? DEFAULT_PALETTES,
    containerWidth: options.containerWidth ?? 800,
    darkMode: options.darkMode ?? "[data-theme='dark']",
  };
}
