/** The bytes with one bit turned over, as a failing disk leaves them. */
export function flipBit(bytes: Buffer, bit: number): Buffer {
  const damaged = Buffer.from(bytes);
  const at = (bit >> 3) % damaged.length;
  damaged[at] = (damaged[at] ?? 0) ^ (1 << (bit & 7));
  return damaged;
}
