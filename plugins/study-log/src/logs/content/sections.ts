import {itemsWithin} from '../../collections/itemsWithin.js';
import {readHeading} from '../headings/readHeading.js';
import type {Range, Section} from '../types.js';
import type {DocumentHeading, MarkdownDocument} from './types.js';

/** The entry's sections: the preamble, then one a heading. Their ranges tile `range`. */
export function buildSections(
  document: MarkdownDocument,
  range: Range,
): readonly Section[] {
  const headings = itemsWithin(
    document.headings,
    range,
    (heading) => heading.range.start,
  );
  const anchors = toAnchors(headings);
  const parents = findParents(headings);
  const preamble: Section = {
    index: 0,
    parent: null,
    heading: '',
    depth: 0,
    kind: 'other',
    shape: 'other',
    subjects: [],
    anchor: '',
    range: {start: range.start, end: headings[0]?.range.start ?? range.end},
    headingRange: {start: range.start, end: range.start},
    line: document.lines.lineAt(range.start),
  };
  const sections = [
    preamble,
    ...headings.map((heading, at) => ({
      index: at + 1,
      parent: parents[at] ?? null,
      heading: heading.text,
      depth: heading.depth,
      ...readHeading(heading.text),
      anchor: anchors[at] ?? '',
      range: {
        start: heading.range.start,
        end: headings[at + 1]?.range.start ?? range.end,
      },
      headingRange: heading.range,
      line: heading.line,
    })),
  ];
  const reflections = findReflections(sections);
  return sections.map((section) =>
    reflections.has(section.index)
      ? {...section, reflection: true as const}
      : section,
  );
}

/** Each reflection with all that stands under its heading. */
function findReflections(sections: readonly Section[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const {index, parent, kind} of sections) {
    if (kind === 'reflection' || (parent !== null && inside.has(parent))) {
      inside.add(index);
    }
  }
  return inside;
}

/** Section index of the nearest heading above that is less deep. */
function findParents(
  headings: readonly DocumentHeading[],
): readonly (number | null)[] {
  const open: {depth: number; index: number}[] = [];
  return headings.map(({depth}, at) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) {
      open.pop();
    }
    const parent = open.at(-1)?.index ?? null;
    open.push({depth, index: at + 1});
    return parent;
  });
}

/**
 * Anchors of an entry's headings, in order and unique: lower case, composed,
 * punctuation dropped, spaces as hyphens, `-1`, `-2` … on repetition. The rule
 * is GitHub's; an id that the writer gave stays as it is. The page takes its ids
 * from here.
 */
function toAnchors(
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
