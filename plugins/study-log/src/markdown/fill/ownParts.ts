import {itemsWithin} from '../../collections/itemsWithin.js';
import {findUsedNotes, toNoteIds, type UsedNotes} from './notes.js';
import {settleIds, type EntryIds} from './settleIds.js';
import {wholeOf} from './stretch.js';
import type {EntryHeading} from './types.js';
import type {Blocks, Range, Slot, Template, Unit} from '../types.js';

/** What the page of an entry shows of its file, and nothing else of it is the entry's. */
export type OwnParts = {
  /** Those that begin in it. */
  readonly units: readonly Unit[];
  /** The footnotes of the file that these mention. */
  readonly notes: UsedNotes;
};

export function findOwnParts({units, notes}: Blocks, range: Range): OwnParts {
  const own = itemsWithin(units, range, (unit) => unit.range.start);
  return {units: own, notes: findUsedNotes(own.map(wholeOf), notes)};
}

export function templatesOf({units, notes}: OwnParts): readonly (Template & {
  readonly range: Range;
})[] {
  return [...units, ...notes.notes];
}

export function slotsOf(parts: OwnParts): readonly Slot[] {
  return templatesOf(parts).flatMap(({slots}) => slots);
}

export function settleOwnIds(
  parts: OwnParts,
  headings: readonly EntryHeading[],
): EntryIds {
  return settleIds(slotsOf(parts), headings, toNoteIds(parts.notes));
}

export function isIn({start, end}: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
