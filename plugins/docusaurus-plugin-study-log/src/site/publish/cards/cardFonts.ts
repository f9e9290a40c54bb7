import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import type {CardFonts} from './types.js';

const PRETENDARD = 'pretendard/dist/public/static/Pretendard';

/** The fonts that cards are set in: the site's own, or Pretendard from npm; undefined when that is not installed. */
export function findCardFonts({
  siteDir,
  own,
}: {
  readonly siteDir: string;
  /** Relative to the site. */
  readonly own: CardFonts | undefined;
}): CardFonts | undefined {
  if (own) {
    return {
      regular: resolve(siteDir, own.regular),
      bold: resolve(siteDir, own.bold),
    };
  }
  const find = (weight: string): string =>
    createRequire(import.meta.url).resolve(`${PRETENDARD}-${weight}.otf`, {
      paths: [siteDir],
    });
  try {
    return {regular: find('Regular'), bold: find('Bold')};
  } catch {
    return undefined;
  }
}
