/**
 * Anchors of an entry's headings, in order and unique: lower case, composed,
 * punctuation dropped, spaces as hyphens, `-1`, `-2` … on repetition. The rule
 * is GitHub's; an id that the writer gave stays as it is. The page takes its ids
 * from here.
 */
export function toAnchors(
  headings: readonly {readonly text: string; readonly id?: string}[],
): readonly string[] {
  const taken = new Set<string>();
  const repetitions = new Map<string, number>();
  return headings.map(({text, id}) => {
    const base = id ?? toAnchor(text);
    let count = repetitions.get(base) ?? 0;
    let anchor = count === 0 ? base : `${base}-${count}`;
    while (taken.has(anchor)) {
      count += 1;
      anchor = `${base}-${count}`;
    }
    repetitions.set(base, count + 1);
    taken.add(anchor);
    return anchor;
  });
}

function toAnchor(heading: string): string {
  const anchor = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .trim()
    .replace(/ /g, '-');
  return anchor || 'section';
}
