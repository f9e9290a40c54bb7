/** Keys that turn out to mean one thing. */
export type Groups = {
  /** The key that stands for the whole group of `key`. */
  readonly rootOf: (key: string) => string;
  /** The group of `key` joins that of `into`. */
  readonly join: (key: string, into: string) => void;
};

/** Union-find; `into`'s root stays the root, so results depend on the order of joining only. */
export function createGroups(): Groups {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (
      let parent = parents.get(root);
      parent !== undefined;
      parent = parents.get(root)
    ) {
      root = parent;
    }
    return root;
  };
  return {
    rootOf,
    join: (key, into) => {
      const from = rootOf(key);
      const to = rootOf(into);
      if (from !== to) {
        parents.set(from, to);
      }
    },
  };
}
