import {workerData} from 'node:worker_threads';
import {createCardDrawer} from './drawCard.mjs';
import type {Card, CardFonts} from './types.js';

// Tinypool wraps what it was given: `[its own, ours]`.
const [, fonts] = workerData as [unknown, CardFonts];
const draw = createCardDrawer(fonts);

/** A worker thread's task: one card, since drawing one costs far more than a message. */
export default function drawOne(card: Card): Promise<Uint8Array> {
  return draw(card);
}
