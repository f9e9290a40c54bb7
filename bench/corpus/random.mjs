/**
 * A small seeded generator (mulberry32): the same logs on every machine.
 * @param {number} seed
 * @returns {{next: () => number, pick: <T>(list: readonly T[]) => T, sample: <T>(list: readonly T[], count: number) => T[]}}
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  const sample = (list, count) => {
    const rest = [...list];
    return Array.from({length: Math.min(count, rest.length)}, () => {
      const at = Math.floor(next() * rest.length);
      return rest.splice(at, 1)[0];
    });
  };
  return {next, pick, sample};
}
