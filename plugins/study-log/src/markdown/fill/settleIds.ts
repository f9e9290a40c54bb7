import {slug} from 'github-slugger';
import type {EntryHeading} from './types.js';
import type {Slot} from '../types.js';

/** The sanitiser's prefix: an id of the writer's cannot shadow one of the page (DOM clobbering). */
const WRITTEN = 'user-content-';

export type EntryIds = {
  /** By slot (`heading`, `boldLine`, `id`); a bold line that is no heading has none. */
  readonly of: ReadonlyMap<Slot, string>;
  readonly all: ReadonlySet<string>;
  /** Of the index's headings: those that stand nowhere in the entry. */
  readonly lost: readonly string[];
};

/**
 * Gives every id of an entry, each once: the index's first, since other pages
 * lead to them, then the writer's own; headings that have neither take theirs
 * from their words.
 *
 * @param slots of the entry, in their order
 * @param taken ids of the footnotes
 */
export function settleIds(
  slots: readonly Slot[],
  headings: readonly EntryHeading[],
  taken: readonly string[],
): EntryIds {
  const all = new Set([...headings.map(({id}) => id), ...taken]);
  const bySource = new Map(headings.map(({source, id}) => [source, id]));
  const of = new Map<Slot, string>();
  const given = new Set<string>();
  for (const slot of slots) {
    const id =
      slot.kind === 'heading' || slot.kind === 'boldLine'
        ? bySource.get(slot.source)
        : undefined;
    if (id !== undefined && !given.has(id)) {
      given.add(id);
      of.set(slot, id);
    }
  }
  giveWrittenIds(slots, of, all);
  giveSlugs(slots, of, all);
  const lost = headings.map(({id}) => id).filter((id) => !given.has(id));
  return {of, all, lost: [...new Set(lost)]};
}

/** The id in the body that a `#fragment` of a link means: GitHub ignores case. */
export function findFragment(
  fragment: string,
  ids: ReadonlySet<string>,
): string | undefined {
  const plain = decode(fragment);
  return [
    `${WRITTEN}${plain}`,
    plain,
    plain.toLowerCase(),
    plain.normalize('NFC').toLowerCase(),
  ].find((id) => ids.has(id));
}

function giveWrittenIds(
  slots: readonly Slot[],
  of: Map<Slot, string>,
  all: Set<string>,
): void {
  const toUnused = createIdMaker(all);
  for (const slot of slots) {
    if (
      (slot.kind === 'id' || slot.kind === 'heading') &&
      slot.id &&
      !of.has(slot)
    ) {
      of.set(slot, toUnused(`${WRITTEN}${slot.id}`));
    }
  }
}

function giveSlugs(
  slots: readonly Slot[],
  of: Map<Slot, string>,
  all: Set<string>,
): void {
  const toUnused = createIdMaker(all);
  for (const slot of slots) {
    if (slot.kind === 'heading' && !of.has(slot)) {
      of.set(slot, toUnused(slug(slot.words) || 'section'));
    }
  }
}

/** As GitHub: numbered from 1 when one is taken. Adds them to `all`. */
function createIdMaker(all: Set<string>): (base: string) => string {
  const counts = new Map<string, number>();
  return (base) => {
    let count = counts.get(base) ?? 0;
    let id = count === 0 ? base : `${base}-${count}`;
    while (all.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count + 1);
    all.add(id);
    return id;
  };
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
