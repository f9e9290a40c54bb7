import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readCodeVersion} from 'study-log/cache/codeVersion';
import {openCache, toCacheKey} from 'study-log/cache/openCache';
import {defaultThreads} from 'study-log/workers/workerPool';
import {drawAll} from './cardPool.js';
import type {Card, CardFonts} from './types.js';

export type CardOptions = {
  readonly fonts: CardFonts;
  /** Absolute path of the cache of all. */
  readonly cacheDir: string;
  /** Worker threads; fewer than 2 = this thread. Default: one a processor, 8 at most. */
  readonly threads?: number;
};

type Keyed = {
  readonly card: Card;
  readonly index: number;
  readonly key: string;
};

/**
 * Draws cards that are not in the cache and hands each picture over as soon as
 * it is there, so that thousands are never in memory at once.
 *
 * @returns how many were drawn now; the others came from the cache
 */
export async function drawCards(
  cards: readonly Card[],
  {
    options: {fonts, cacheDir, threads = defaultThreads()},
    onCard,
    onProgress,
  }: {
    readonly options: CardOptions;
    readonly onCard: (index: number, png: Uint8Array) => void;
    readonly onProgress: (done: number, total: number) => void;
  },
): Promise<number> {
  const cache = openCache(cacheDir, 'cards');
  const version = readVersion(fonts);
  const missing = cards.flatMap((card, index): Keyed | [] => {
    const key = toCacheKey(version, JSON.stringify(card));
    const png = cache.get(key);
    if (png) {
      onCard(index, png);
    }
    return png ? [] : {card, index, key};
  });
  let drawn = 0;
  await drawAll({
    cards: missing.map(({card}) => card),
    fonts,
    threads,
    onDrawn: (at, png) => {
      const {index, key} = missing[at] ?? {};
      if (index !== undefined && key !== undefined) {
        cache.set(key, png);
        onCard(index, png);
      }
      drawn += 1;
      onProgress(drawn, missing.length);
    },
  });
  cache.prune();
  return missing.length;
}

/** What decides what a card looks like: the drawing beside this file, and the fonts. */
function readVersion({regular, bold}: CardFonts): string {
  const drawing = join(dirname(fileURLToPath(import.meta.url)), 'drawing');
  const fonts = [regular, bold].map((file) => readFileSync(file, 'latin1'));
  return toCacheKey(readCodeVersion([drawing]), ...fonts);
}
