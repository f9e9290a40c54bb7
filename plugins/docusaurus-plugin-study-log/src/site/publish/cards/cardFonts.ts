import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {UserError} from 'study-log/problems/index';
import type {CardFonts} from './types.js';

const PRETENDARD = 'pretendard/dist/public/static/Pretendard';

/**
 * The fonts that cards are set in: the site's own, or Pretendard from npm.
 *
 * @throws UserError when Pretendard is not installed.
 */
export function findCardFonts({
  siteDir,
  own,
}: {
  readonly siteDir: string;
  /** Relative to the site. */
  readonly own: CardFonts | undefined;
}): CardFonts {
  if (own) {
    return {
      regular: resolve(siteDir, own.regular),
      bold: resolve(siteDir, own.bold),
    };
  }
  const find = (weight: string): string => {
    try {
      return createRequire(import.meta.url).resolve(
        `${PRETENDARD}-${weight}.otf`,
        {paths: [siteDir]},
      );
    } catch {
      throw new UserError(
        'Cards need a font: run "npm install pretendard", name two font files in "cardFonts", or set cards: false.',
      );
    }
  };
  return {regular: find('Regular'), bold: find('Bold')};
}
