/** A printed block of an entry; `level` where it is a heading. */
export type PrintedBlock = {
  readonly html: string;
  readonly level?: number | undefined;
  /** A heading that begins the writer's own reflection. */
  readonly reflection?: boolean;
};

/**
 * Joins the blocks of an entry. Each reflection, from its heading to the next
 * one of the same or a higher level, stands in a section of its own.
 */
export function joinBlocks(blocks: readonly PrintedBlock[]): string {
  const lines: string[] = [];
  let open: number | undefined;
  const close = () => {
    if (open !== undefined) {
      lines.push(`${lines.pop() ?? ''}</section>`);
      open = undefined;
    }
  };
  for (const {html, level, reflection} of blocks) {
    if (html === '') {
      continue;
    }
    if (open !== undefined && level !== undefined && level <= open) {
      close();
    }
    if (open === undefined && level !== undefined && reflection) {
      lines.push(`<section class="studyLogReflection">${html}`);
      open = level;
    } else {
      lines.push(html);
    }
  }
  close();
  return lines.join('\n');
}

/**
 * Puts diagrams, by the offset that they stand behind, between units: before
 * the first one that begins there or later.
 */
export function interleave<Unit, Diagram extends {readonly after: number}>(
  units: readonly (Unit & {readonly range: {readonly start: number}})[],
  diagrams: readonly Diagram[],
): readonly (
  | {readonly unit: Unit; readonly diagram?: undefined}
  | {readonly diagram: Diagram}
)[] {
  const sorted = diagrams.toSorted((a, b) => a.after - b.after);
  let next = 0;
  const due = (start: number) => {
    const from = next;
    while (next < sorted.length && (sorted[next]?.after ?? 0) <= start) {
      next += 1;
    }
    return sorted.slice(from, next).map((diagram) => ({diagram}));
  };
  return [
    ...units.flatMap((unit) => [...due(unit.range.start), {unit}]),
    ...due(Infinity),
  ];
}
