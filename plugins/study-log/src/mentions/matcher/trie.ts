/** A set of words with values, walked one UTF-16 unit at a time from the root, 0. */
export type Trie<T> = {
  /** The node after `code`, or -1. */
  readonly step: (node: number, code: number) => number;
  /** What ends at this node. */
  readonly valuesAt: (node: number) => readonly T[] | undefined;
};

const FIRST_CAPACITY = 1 << 12;
const UNITS = 0x10000;

/**
 * Edges in one open-addressing table of typed arrays: 100,000 nodes cost a few
 * megabytes, and a step is one multiplication and, nearly always, one read.
 */
type EdgeTable = {
  readonly get: (node: number, code: number) => number;
  readonly set: (node: number, code: number, target: number) => void;
};

function createEdgeTable(): EdgeTable {
  let keys = new Float64Array(FIRST_CAPACITY).fill(-1);
  let targets = new Int32Array(FIRST_CAPACITY);
  let mask = FIRST_CAPACITY - 1;
  let size = 0;

  const slotOf = (node: number, code: number): number => {
    const key = node * UNITS + code;
    const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (keys[slot] !== -1 && keys[slot] !== key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  const put = (node: number, code: number, target: number): void => {
    const slot = slotOf(node, code);
    keys[slot] = node * UNITS + code;
    targets[slot] = target;
  };
  const grow = (): void => {
    const oldKeys = keys;
    const oldTargets = targets;
    mask = keys.length * 2 - 1;
    keys = new Float64Array(mask + 1).fill(-1);
    targets = new Int32Array(mask + 1);
    oldKeys.forEach((key, slot) => {
      if (key !== -1) {
        put(Math.floor(key / UNITS), key % UNITS, oldTargets[slot] as number);
      }
    });
  };
  return {
    get: (node, code) => {
      const slot = slotOf(node, code);
      return keys[slot] === -1 ? -1 : (targets[slot] as number);
    },
    set: (node, code, target) => {
      size += 1;
      if (size * 2 > keys.length) {
        grow();
      }
      put(node, code, target);
    },
  };
}

/** @param entries - each word once */
export function createTrie<T>(
  entries: Iterable<readonly [word: string, values: readonly T[]]>,
): Trie<T> {
  const edges = createEdgeTable();
  // Most positions of a text begin no word: the root answers from a plain array.
  const roots = new Int32Array(UNITS).fill(-1);
  const values: (readonly T[] | undefined)[] = [undefined];
  const step = (node: number, code: number): number =>
    node === 0 ? (roots[code] as number) : edges.get(node, code);

  for (const [word, own] of entries) {
    let node = 0;
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      let next = step(node, code);
      if (next === -1) {
        next = values.push(undefined) - 1;
        if (node === 0) {
          roots[code] = next;
        } else {
          edges.set(node, code, next);
        }
      }
      node = next;
    }
    if (node !== 0) {
      values[node] = own;
    }
  }
  return {step, valuesAt: (node) => values[node]};
}
