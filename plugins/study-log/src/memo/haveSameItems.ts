/** Whether two lists hold the same objects (or values) in the same order. */
export function haveSameItems(
  before: readonly unknown[],
  after: readonly unknown[],
): boolean {
  return (
    before.length === after.length &&
    before.every((item, index) => item === after[index])
  );
}
