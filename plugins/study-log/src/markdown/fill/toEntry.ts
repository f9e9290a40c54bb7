import {findUsedNotes, toNoteIds, type UsedNotes} from './notes.js';
import {settleIds, type EntryIds} from './settleIds.js';
import {wholeOf} from './stretch.js';
import type {EntryRequest} from './types.js';
import type {Blocks, Range, Template, Unit} from '../types.js';

/** An entry with what is to be known before any of it is printed. */
export type Entry = {
  readonly request: EntryRequest;
  readonly units: readonly Unit[];
  /** The footnotes of the file that it mentions. */
  readonly notes: UsedNotes;
  readonly ids: EntryIds;
  readonly toLevel: (level: number) => number;
};

export function toEntry({units, notes}: Blocks, request: EntryRequest): Entry {
  const own = units.filter(({range}) => isIn(request.range, range.start));
  const used = findUsedNotes(own.map(wholeOf), notes);
  const slots = [...own, ...used.notes].flatMap((template) => template.slots);
  // The page's title is its one `h1`.
  const demotion = slots.some(
    (slot) => slot.kind === 'heading' && slot.level === 1,
  )
    ? 1
    : 0;
  return {
    request,
    units: own,
    notes: used,
    ids: settleIds(slots, request.headings, toNoteIds(used)),
    toLevel: (level) => Math.min(level + demotion, 6),
  };
}

export function templatesOf({units, notes}: Entry): readonly (Template & {
  readonly range: Range;
})[] {
  return [...units, ...notes.notes];
}

export function isIn({start, end}: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
