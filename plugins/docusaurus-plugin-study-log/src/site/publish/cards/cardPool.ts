import {setImmediate as nextTurn} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {createWorkerPool} from 'study-log/workers/workerPool';
import type {Card, CardFonts} from './types.js';

/** Below this, starting threads takes longer than the work. */
const FEW = 24;

/** Draws cards in this thread or in `threads` others; `onDrawn` hears of each, in any order. */
export async function drawAll({
  cards,
  fonts,
  threads,
  onDrawn,
}: {
  readonly cards: readonly Card[];
  readonly fonts: CardFonts;
  readonly threads: number;
  readonly onDrawn: (index: number, png: Uint8Array) => void;
}): Promise<void> {
  if (threads < 2 || cards.length < FEW) {
    const {createCardDrawer} = await import('./drawing/drawCard.js');
    const draw = createCardDrawer(fonts);
    for (const [index, card] of cards.entries()) {
      onDrawn(index, await draw(card));
      // Only between turns is the memory of a picture given back.
      await nextTurn();
    }
    return;
  }
  const pool = createWorkerPool<Card, Uint8Array>({
    file: fileURLToPath(new URL('./cardWorker.js', import.meta.url)),
    data: fonts,
    threads,
  });
  try {
    await Promise.all(
      cards.map(async (card, index) => {
        const outcome = await pool.run(card);
        if ('failure' in outcome) {
          throw new Error(`${card.title}: ${outcome.failure}`);
        }
        onDrawn(index, outcome.value);
      }),
    );
  } finally {
    await pool.close();
  }
}
