/** `Promise.all(items.map(task))` with at most `limit` tasks under way; results in the order of `items`. */
export async function mapConcurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array<Result>(items.length);
  const queue = items.entries();
  const work = async (): Promise<void> => {
    // One shared iterator: every worker takes the next item that is left.
    for (const [index, item] of queue) {
      results[index] = await task(item);
    }
  };
  await Promise.all(Array.from({length: Math.min(limit, items.length)}, work));
  return results;
}
