/** Park and Miller's generator: the same numbers for the same seed, on every machine. */
export function seededRandom(seed: number): () => number {
  const modulus = 2_147_483_647;
  let state = seed;
  return () => {
    state = (state * 16_807) % modulus;
    return state / modulus;
  };
}
