import {defaultThreads} from '../../../workers/workerPool';
import {createCardCache} from './cardCache';
import {drawAll} from './cardPool';
import type {Card, CardFonts} from './types';

export type CardOptions = {
  readonly fonts: CardFonts;
  /** Absolute path; made when it is not there. */
  readonly cacheDir: string;
  /** Worker threads; fewer than 2 = this thread. Default: one a processor, 8 at most. */
  readonly threads?: number;
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
  const keyed = cards.map((card, index) => ({
    card,
    index,
    key: cache.keyOf(card),
  }));
  const missing = keyed.filter(({index, key}) => {
    const png = cache.read(key);
    if (png) {
      onCard(index, png);
    }
    return !png;
  });
  let drawn = 0;
  await drawAll({
    cards: missing.map(({card}) => card),
    fonts,
    threads,
    onDrawn: (at, png) => {
      const {index, key} = missing[at] ?? {};
      if (index !== undefined && key !== undefined) {
        cache.write(key, png);
        onCard(index, png);
      }
      drawn += 1;
      onProgress(drawn, missing.length);
    },
  });
  cache.prune(new Set(keyed.map(({key}) => key)));
  return missing.length;
}
