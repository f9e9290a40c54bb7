import {defaultThreads} from 'study-log/workers/workerPool';
import {createCardCache} from './cardCache.js';
import {drawAll} from './cardPool.js';
import type {Card, CardFonts} from './types.js';

export type CardOptions = {
  readonly fonts: CardFonts;
  /** Absolute path; made when it is not there. */
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
  const cache = createCardCache(cacheDir, fonts);
  const keyed: readonly Keyed[] = cards.map((card, index) => ({
    card,
    index,
    key: cache.keyOf(card),
  }));
  const missing: Keyed[] = [];
  for (const one of keyed) {
    const png = await cache.read(one.key);
    if (png) {
      onCard(one.index, png);
    } else {
      missing.push(one);
    }
  }
  const writing: Promise<void>[] = [];
  let drawn = 0;
  await drawAll({
    cards: missing.map(({card}) => card),
    fonts,
    threads,
    onDrawn: (at, png) => {
      const {index, key} = missing[at] ?? {};
      if (index !== undefined && key !== undefined) {
        writing.push(cache.write(key, png));
        onCard(index, png);
      }
      drawn += 1;
      onProgress(drawn, missing.length);
    },
  });
  await Promise.all(writing);
  await cache.prune(new Set(keyed.map(({key}) => key)));
  return missing.length;
}
