type Key = string | number;

/** A comparator by a list of keys; strings compare by code units, the same everywhere. */
export function compareBy<Item>(
  toKeys: (item: Item) => readonly Key[],
): (a: Item, b: Item) => number {
  return (a, b) => {
    const others = toKeys(b);
    for (const [index, key] of toKeys(a).entries()) {
      const other = others[index];
      if (other !== undefined && key !== other) {
        return key < other ? -1 : 1;
      }
    }
    return 0;
  };
}
