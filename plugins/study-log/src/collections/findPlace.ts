/**
 * How many of `count` ordered items stand before a place: the first index for
 * which `standsBefore` is false.
 */
export function findPlace(
  count: number,
  standsBefore: (index: number) => boolean,
): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (standsBefore(middle)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
