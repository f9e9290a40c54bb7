import type {Blocks, Slot} from '../types.js';
import {readBlocks} from './blocks.js';
import {findHeadings} from './headings.js';
import {findRunningPlaces} from './runningPlaces.js';
import type {Outline} from './types.js';
import type {Root} from 'mdast';

/**
 * What the index reads of a file, made from the tree that its page is made of.
 * With `blocks`, made from the same tree, it agrees with the page: running
 * text is what stands in a text slot of place `all`, a heading is one of the
 * page.
 *
 * @param text - of the whole file, to which all offsets of the tree refer
 */
export function toOutline({
  tree,
  text,
  blocks,
}: {
  readonly tree: Root;
  readonly text: string;
  readonly blocks?: Blocks;
}): Outline {
  const places = blocks && findRunningPlaces(blocks);
  const headings = findHeadings(tree, text);
  const shown = blocks && findShownHeadings(blocks);
  return {
    headings: shown ? headings.filter(({start}) => shown.has(start)) : headings,
    blocks: readBlocks({text, places}, tree.children),
  };
}

function findShownHeadings({units}: Blocks): ReadonlySet<number> {
  return new Set(units.flatMap(({slots}) => slots.flatMap(toHeadingStart)));
}

function toHeadingStart(slot: Slot): readonly number[] {
  return slot.kind === 'heading' || slot.kind === 'boldLine'
    ? [slot.source]
    : [];
}
