/** What a part of a build made, and what it cost. */
export type PublishedPart = {
  readonly name: string;
  /** Files written; for diagrams, how many stand on the pages. */
  readonly files: number;
  readonly milliseconds: number;
};

/** Does `work`, which returns how many files it wrote, and takes the time. */
export async function measure(
  name: string,
  work: () => number | Promise<number>,
): Promise<PublishedPart> {
  const done = await timed(work);
  return toPart(name, done.result, done);
}

/** What `work` returns, and the time it took. */
export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<{readonly result: Result; readonly milliseconds: number}> {
  const start = performance.now();
  const result = await work();
  return {result, milliseconds: performance.now() - start};
}

export function toPart(
  name: string,
  files: number,
  {milliseconds}: {readonly milliseconds: number},
): PublishedPart {
  return {name, files, milliseconds: Math.round(milliseconds)};
}

/** `feeds 6 (0.1 s), cards 40 (1.2 s)` */
export function formatParts(parts: readonly PublishedPart[]): string {
  return parts
    .map(
      ({name, files, milliseconds}) =>
        `${name} ${files} (${(milliseconds / 1000).toFixed(1)} s)`,
    )
    .join(', ');
}
