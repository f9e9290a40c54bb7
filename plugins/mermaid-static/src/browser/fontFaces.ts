import * as fontkit from 'fontkit';
import type {Font} from 'fontkit';
import type {DiagramFont} from '../types.js';

/** OpenType script tags of the scripts whose shaping differs; the rest shape as Latin. */
const SCRIPTS: readonly (readonly [tag: string, pattern: RegExp])[] = [
  ['hang', /\p{Script=Hangul}/u],
  ['hani', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['cyrl', /\p{Script=Cyrillic}/u],
  ['grek', /\p{Script=Greek}/u],
];

const SHARED = /[\p{Script=Common}\p{Script=Inherited}]/u;

const DEFAULT_SCRIPT = 'latn';

interface ScriptRun {
  readonly text: string;
  readonly script: string;
}

/** Advance of a colour emoji in em: Noto 1.245, Apple 1.25, so that neither leaves its box. */
const EMOJI = 1.25;

const WIDE = 1;

const NARROW = 0.6;

const IS_EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

const IS_WIDE =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

const IS_INVISIBLE = /^[\p{Mark}\p{Format}\p{Variation_Selector}]+$/u;

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

function widthOf(cluster: string): number {
  if (IS_INVISIBLE.test(cluster)) return 0;
  if (IS_EMOJI.test(cluster)) return EMOJI;
  return IS_WIDE.test(cluster) ? WIDE : NARROW;
}

/**
 * Stands for the browser's fallback fonts, which differ from reader to reader: the width in em of
 * characters that the diagram's own font lacks. A joined sequence (a family, a flag) is one glyph.
 */
export function fallbackWidth(text: string): number {
  const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
  let width = 0;
  for (const {segment} of segmenter.segment(text)) width += widthOf(segment);
  return width;
}

function scriptOf(character: string): string | undefined {
  if (SHARED.test(character)) return undefined;
  return (
    SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ??
    DEFAULT_SCRIPT
  );
}

/**
 * Stands for the browser's itemisation (UAX #24): text cut into runs of one script, between which
 * nothing is kerned. Spaces and punctuation belong to what stands before them.
 */
export function scriptRuns(text: string): readonly ScriptRun[] {
  const runs: ScriptRun[] = [];
  let start = 0;
  let current: string | undefined;
  let at = 0;
  for (const character of text) {
    const script = scriptOf(character);
    if (script !== undefined && current !== undefined && script !== current) {
      runs.push({text: text.slice(start, at), script: current});
      start = at;
    }
    current = script ?? current;
    at += character.length;
  }
  const rest = text.slice(start);
  return rest
    ? [...runs, {text: rest, script: current ?? DEFAULT_SCRIPT}]
    : runs;
}
