/** What one part (a log) says, by key. Every part is an object of its own. */
export type Part<Value> = ReadonlyMap<string, Value>;

/** What all parts say, by key: keys in the order in which they first come, values in the order of the parts. */
export type Grouped<Value> = ReadonlyMap<string, readonly Value[]>;

export type Grouper<Value> = (parts: readonly Part<Value>[]) => Grouped<Value>;

/**
 * Puts together, again and again, what parts say of the same things. After one
 * part has changed, only the groups that it has to do with are put together
 * anew; any other is the same list as before, so that a memo can build on it.
 *
 * @param isSame - tells that a value says what the one in its place said: a
 * list whose values all do is the list that it was before
 */
export function createGrouper<Value>(
  isSame: (before: Value, after: Value) => boolean = Object.is,
): Grouper<Value> {
  let last: readonly Part<Value>[] = [];
  let holders: ReadonlyMap<string, readonly Part<Value>[]> = new Map();
  let groups: Grouped<Value> = new Map();

  return (parts) => {
    const {gone, come} = findChange(last, parts);
    last = parts;
    if (gone.length === 0 && come.length === 0) {
      return groups;
    }
    const touched = new Map(
      [...gone, ...come].flatMap((part) =>
        [...part.keys()].map((key): [string, Part<Value>[]] => [key, []]),
      ),
    );
    come.forEach((part) =>
      part.forEach((_, key) => touched.get(key)?.push(part)),
    );
    const placeOf = new Map(parts.map((part, place) => [part, place]));
    const left = new Set(gone);
    const after = new Map(holders);
    for (const [key, comers] of touched) {
      const stayed = (holders.get(key) ?? []).filter((part) => !left.has(part));
      const all = [...stayed, ...comers].sort(
        (a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0),
      );
      if (all.length > 0) {
        after.set(key, all);
      } else {
        after.delete(key);
      }
    }
    const before = groups;
    holders = after;
    groups = inOrder(parts, holders, (key, own) => {
      const known = before.get(key) ?? [];
      const now = touched.has(key)
        ? own.map((part) => part.get(key) as Value)
        : known;
      return areSame(known, now, isSame) ? known : now;
    });
    return groups;
  };
}

function areSame<Value>(
  before: readonly Value[],
  after: readonly Value[],
  isSame: (before: Value, after: Value) => boolean,
): boolean {
  return (
    before === after ||
    (before.length === after.length &&
      before.every((value, index) => {
        const other = after[index] as Value;
        return value === other || isSame(value, other);
      }))
  );
}

/** All that stands between what both begin and what both end with; a part that only moves both goes and comes. */
function findChange<Item>(
  before: readonly Item[],
  after: readonly Item[],
): {readonly gone: readonly Item[]; readonly come: readonly Item[]} {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) {
    end += 1;
  }
  return {
    gone: before.slice(start, before.length - end),
    come: after.slice(start, after.length - end),
  };
}

/** Asks each part that is the first of a group, and no other, for its keys. */
function inOrder<Value>(
  parts: readonly Part<Value>[],
  holders: ReadonlyMap<string, readonly Part<Value>[]>,
  toGroup: (key: string, own: readonly Part<Value>[]) => readonly Value[],
): Grouped<Value> {
  const firsts = new Set([...holders.values()].map(([first]) => first));
  const groups = new Map<string, readonly Value[]>();
  for (const part of parts.filter((one) => firsts.has(one))) {
    for (const key of part.keys()) {
      const own = holders.get(key) ?? [];
      if (own[0] === part) {
        groups.set(key, toGroup(key, own));
      }
    }
  }
  return groups;
}
