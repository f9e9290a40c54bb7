import * as fontkit from 'fontkit';
import type {Font} from 'fontkit';
import type {DiagramFont} from '../types.js';
import {fallbackWidth} from './fallbackWidth.js';
import {scriptRuns} from './scriptRuns.js';

/** One font file at one weight; lengths are in em. */
export interface FontFace {
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly widthOf: (text: string) => number;
}

export interface FontFaces {
  readonly regular: FontFace;
  readonly bold: FontFace;
}

/** OpenType language systems: a CJK font's `locl` forms have widths of their own. */
const LANGUAGE_SYSTEMS: Readonly<Record<string, string>> = {
  ko: 'KOR ',
  ja: 'JAN ',
  zh: 'ZHS ',
};

function shapedWidth(
  font: Font,
  text: string,
  {script, language}: {script: string; language: string | undefined},
): number {
  const run = font.layout(text, undefined, script, language);
  return run.advanceWidth / font.unitsPerEm;
}

/** Cuts text where the font stops having, or starts to have, a glyph: the browser changes fonts there. */
function* coverageRuns(
  font: Font,
  text: string,
): Generator<{readonly text: string; readonly covered: boolean}> {
  let start = 0;
  let covered: boolean | undefined;
  let at = 0;
  for (const character of text) {
    const has = font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
    if (covered !== undefined && has !== covered) {
      yield {text: text.slice(start, at), covered};
      start = at;
    }
    covered = has;
    at += character.length;
  }
  if (covered !== undefined) yield {text: text.slice(start), covered};
}

function openFace(path: string, language: string | undefined): FontFace {
  const opened = fontkit.openSync(path);
  const font = 'fonts' in opened ? opened.fonts[0] : opened;
  if (!font) throw new Error(`No font in ${path}`);
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    let width = 0;
    for (const run of coverageRuns(font, text)) {
      if (!run.covered) {
        width += fallbackWidth(run.text);
        continue;
      }
      for (const {text: part, script} of scriptRuns(run.text)) {
        width += shapedWidth(font, part, {script, language});
      }
    }
    return width;
  };
  return {
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    xHeight: font.xHeight / font.unitsPerEm,
    widthOf: (text) => {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = measure(text);
      widths.set(text, width);
      return width;
    },
  };
}

/**
 * Stands for the browser's shaper (HarfBuzz): the advance width of a line of text, kerning and
 * language forms included. A character that the font lacks gets an average font's width.
 * @throws when a file cannot be read or is no font
 */
export function openFontFaces(font: DiagramFont, lang: string): FontFaces {
  const language = LANGUAGE_SYSTEMS[lang.split('-')[0] ?? ''];
  const regular = openFace(font.regular, language);
  return {
    regular,
    bold: font.bold ? openFace(font.bold, language) : regular,
  };
}
