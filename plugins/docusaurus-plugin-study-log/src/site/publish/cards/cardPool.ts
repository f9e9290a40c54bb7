import {join} from 'node:path';
import {setImmediate as nextTurn} from 'node:timers/promises';
import type {DrawCard} from './drawCard.mjs' with {
  'resolution-mode': 'import',
};
import type {Card, CardFonts} from './types';

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
    const {createCardDrawer} = await import('./drawCard.mjs');
    const draw = createCardDrawer(fonts);
    for (const [index, card] of cards.entries()) {
      onDrawn(index, await draw(card));
      // Only between turns is the memory of a picture given back.
      await nextTurn();
    }
    return;
  }
  const {Tinypool} = await import('tinypool');
  const pool = new Tinypool({
    filename: join(__dirname, 'cardWorker.mjs'),
    minThreads: threads,
    maxThreads: threads,
    workerData: fonts,
    // Else a thread's life is one long turn.
    useAtomics: false,
  });
  const draw: DrawCard = (card) => pool.run(card);
  try {
    await Promise.all(
      cards.map(async (card, index) => onDrawn(index, await draw(card))),
    );
  } finally {
    await pool.destroy();
  }
}
