import {findPlace} from '../collections/findPlace.js';

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
  let rows: ReadonlyMap<string, Row<Value>> = new Map();
  let groups: Grouped<Value> = new Map();

  return (parts) => {
    const {gone, come} = findChange(last, parts);
    last = parts;
    if (gone.length === 0 && come.length === 0) {
      return groups;
    }
    const placeOf = new Map(parts.map((part, place) => [part, place]));
    const touched = new Map<string, Row<Value>>();
    const rowOf = (key: string): Row<Value> => {
      const row = touched.get(key) ?? copyRow(rows.get(key));
      touched.set(key, row);
      return row;
    };
    gone.forEach((part) => part.forEach((_, key) => takeOut(rowOf(key), part)));
    come.forEach((part) =>
      part.forEach((value, key) => putIn(rowOf(key), {part, value, placeOf})),
    );
    const before = groups;
    rows = withRows(rows, touched);
    groups = inOrder(parts, rows, (key, {values}) => {
      const known = before.get(key);
      return known && areSame(known, values, isSame) ? known : values;
    });
    return groups;
  };
}

/** The values of one key and the parts that give them, side by side. */
type Row<Value> = {
  readonly parts: Part<Value>[];
  readonly values: Value[];
};

function copyRow<Value>(row: Row<Value> | undefined): Row<Value> {
  return {parts: [...(row?.parts ?? [])], values: [...(row?.values ?? [])]};
}

function takeOut<Value>({parts, values}: Row<Value>, part: Part<Value>): void {
  const place = parts.indexOf(part);
  parts.splice(place, 1);
  values.splice(place, 1);
}

function putIn<Value>(
  {parts, values}: Row<Value>,
  {
    part,
    value,
    placeOf,
  }: {
    readonly part: Part<Value>;
    readonly value: Value;
    readonly placeOf: ReadonlyMap<Part<Value>, number>;
  },
): void {
  const own = placeOf.get(part) as number;
  const at = findPlace(
    parts.length,
    (index) => (placeOf.get(parts[index] as Part<Value>) as number) < own,
  );
  parts.splice(at, 0, part);
  values.splice(at, 0, value);
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

/** The rows with the changed ones in their places; those that nothing is left of go. */
function withRows<Value>(
  rows: ReadonlyMap<string, Row<Value>>,
  changed: ReadonlyMap<string, Row<Value>>,
): ReadonlyMap<string, Row<Value>> {
  const all = new Map(rows);
  changed.forEach((row, key) => {
    if (row.parts.length > 0) {
      all.set(key, row);
    } else {
      all.delete(key);
    }
  });
  return all;
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
  rows: ReadonlyMap<string, Row<Value>>,
  toGroup: (key: string, row: Row<Value>) => readonly Value[],
): Grouped<Value> {
  const firsts = new Set<Part<Value> | undefined>();
  rows.forEach((row) => firsts.add(row.parts[0]));
  const groups = new Map<string, readonly Value[]>();
  for (const part of parts.filter((one) => firsts.has(one))) {
    for (const key of part.keys()) {
      const row = rows.get(key);
      if (row?.parts[0] === part) {
        groups.set(key, toGroup(key, row));
      }
    }
  }
  return groups;
}
