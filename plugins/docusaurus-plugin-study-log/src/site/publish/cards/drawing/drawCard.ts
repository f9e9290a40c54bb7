import {readFileSync} from 'node:fs';
import {Resvg} from '@resvg/resvg-js';
import satori from 'satori';
import {CARD_SIZE} from '../../../../pageFormat/published.js';
import {FONT_FAMILY, toCardElement} from './cardDesign.js';
import type {Card, CardFonts} from '../types.js';

/** Draws a card as PNG. */
export type DrawCard = (card: Card) => Promise<Uint8Array>;

/** Reads the fonts once; a drawer costs half a second to make and some 35 ms a card. */
export function createCardDrawer({regular, bold}: CardFonts): DrawCard {
  const toFont = (file: string, weight: 400 | 700) => ({
    name: FONT_FAMILY,
    data: readFileSync(file),
    weight,
    style: 'normal' as const,
  });
  const fonts = [toFont(regular, 400), toFont(bold, 700)];
  return async (card) => {
    const missing = new Set<string>();
    const first = await toSvg(card, fonts, missing);
    const svg =
      missing.size === 0
        ? first
        : await toSvg(without(card, missing), fonts, new Set());
    return new Resvg(svg, {font: {loadSystemFonts: false}}).render().asPng();
  };
}

type Fonts = NonNullable<Parameters<typeof satori>[1]>['fonts'];

/** `missing` collects the pieces of text that no font has the shapes of. */
function toSvg(
  card: Card,
  fonts: Fonts,
  missing: Set<string>,
): Promise<string> {
  // Satori asks for a ReactNode, and takes any tree of this form.
  const element = toCardElement(card) as unknown as Parameters<
    typeof satori
  >[0];
  return satori(element, {
    ...CARD_SIZE,
    fonts,
    loadAdditionalAsset: async (_language, text) => {
      missing.add(text);
      return [];
    },
  });
}

/** Nothing rather than boxes: what the fonts cannot draw is left out. */
function without(card: Card, missing: ReadonlySet<string>): Card {
  const clean = (text: string): string =>
    [...missing]
      .reduce((rest, piece) => rest.replaceAll(piece, ''), text)
      .replace(/\s+/g, ' ')
      .trim();
  return {
    site: clean(card.site),
    kicker: clean(card.kicker),
    title: clean(card.title),
    text: clean(card.text),
  };
}
