/** A replacement in a text, by UTF-16 offsets, end exclusive. */
export type Edit = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Applies edits to the text as it was; of two that overlap the first to start wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.start >= at) {
      parts.push(text.slice(at, edit.start), edit.text);
      at = edit.end;
    }
  }
  parts.push(text.slice(at));
  return parts.join('');
}
