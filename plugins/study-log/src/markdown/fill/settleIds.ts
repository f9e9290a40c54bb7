import {slug} from 'github-slugger';
import type {EntryHeading} from './types.js';
import type {Slot} from '../types.js';

/** The sanitiser's prefix: an id of the writer's cannot shadow one of the page (DOM clobbering). */
const WRITTEN = 'user-content-';

/** The id in a body of one that the writer gave (`^id`, HTML), unless it is taken. */
export function toWrittenId(id: string): string {
  return `${WRITTEN}${id}`;
}

export type EntryIds = {
  /** By slot (`heading`, `boldLine`, `id`); a bold line that is no heading has none. */
  readonly of: ReadonlyMap<Slot, string>;
  /** The writer's own ids of headings that have another from the index. */
  readonly others: ReadonlyMap<Slot, string>;
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
  const others = giveWrittenIds(slots, of, all);
  giveSlugs(slots, of, all);
  const lost = headings.map(({id}) => id).filter((id) => !given.has(id));
  return {of, others, all, lost: [...new Set(lost)]};
}

/** The id in the body that a `#fragment` of a link means: GitHub ignores case. */
export function findFragment(
  fragment: string,
  ids: ReadonlySet<string>,
): string | undefined {
  const plain = decode(fragment);
  return [
    toWrittenId(plain),
    plain,
    plain.toLowerCase(),
    plain.normalize('NFC').toLowerCase(),
  ].find((id) => ids.has(id));
}

/** @returns those of slots that have an id already */
function giveWrittenIds(
  slots: readonly Slot[],
  of: Map<Slot, string>,
  all: Set<string>,
): ReadonlyMap<Slot, string> {
  const others = new Map<Slot, string>();
  const toUnused = createIdMaker(all);
  for (const slot of slots) {
    const own =
      slot.kind === 'id' || slot.kind === 'heading' ? slot.id : undefined;
    if (own && own !== of.get(slot)) {
      const given = of.has(slot) ? others : of;
      given.set(slot, toUnused(toWrittenId(own)));
    }
  }
  return others;
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
