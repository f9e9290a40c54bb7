/** A replacement in a text, by UTF-16 offsets, end exclusive. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Applies edits to the text as it was, or to a slice of it; of two that overlap the first to start wins. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
  {start, end}: {readonly start: number; readonly end: number} = {
    start: 0,
    end: text.length,
  },
): string {
  const ordered = edits
    .filter((edit) => edit.start >= start && edit.end <= end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = start;
  for (const edit of ordered) {
    if (edit.start >= at) {
      parts.push(text.slice(at, edit.start), edit.text);
      at = edit.end;
    }
  }
  parts.push(text.slice(at, end));
  return parts.join('');
}
