import type {Blocks} from '../markdown/types.js';
import {fromJson} from './json.js';

export type BlockStore = {
  /** @param json - of `Blocks` */
  readonly set: (path: string, json: Uint8Array) => void;
  readonly get: (path: string) => Blocks;
};

/** Files whose blocks are at hand as objects. */
const AT_HAND = 100;

export const NO_BLOCKS: Blocks = {units: [], notes: [], escaped: []};

/** Blocks by path: as JSON, which takes a fraction of the memory, those asked for last as objects too. */
export function createBlockStore(): BlockStore {
  const known = new Map<string, Uint8Array>();
  const atHand = new Map<string, Blocks>();
  return {
    set(path, json) {
      known.set(path, json);
      atHand.delete(path);
    },
    get(path) {
      const json = known.get(path);
      if (json === undefined) {
        return NO_BLOCKS;
      }
      const blocks = atHand.get(path) ?? fromJson<Blocks>(json);
      atHand.delete(path);
      atHand.set(path, blocks);
      const [oldest] = atHand.keys();
      if (atHand.size > AT_HAND && oldest !== undefined) {
        atHand.delete(oldest);
      }
      return blocks;
    },
  };
}
