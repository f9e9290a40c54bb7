import type {ListItem, Log, Section, TextRun} from '../../logs/types.js';

type Options = {
  /** Headings that count as how-it-works; default `동작 방식`. */
  readonly how?: RegExp;
  readonly source?: string;
};

/**
 * A small stand-in for the parser: `#` headings, top-level `-` and `1.` items
 * (a blank line or other text ends a list), everything else a paragraph a line.
 */
export function logOf(
  text: string,
  {how = /동작 방식/u, source = '2025-01-11.md'}: Options = {},
): Log {
  const lines = readLines(text);
  const sections = toSections(lines, text.length, how);
  const sectionAt = (start: number): number =>
    sections.findLastIndex(({range}) => range.start <= start);
  let list = -1;
  const items: ListItem[] = [];
  const runs: TextRun[] = [];
  lines.forEach(({content, start, line}, index) => {
    const [marker, number] = /^(?:-|(\d+)\.) /u.exec(content) ?? [];
    const section = sectionAt(start);
    if (marker !== undefined) {
      list += /^(?:-|\d+\.) /u.test(lines[index - 1]?.content ?? '') ? 0 : 1;
      items.push({
        section,
        list,
        depth: 0,
        ordered: number !== undefined,
        text: content.slice(marker.length),
        range: {start: start + marker.length, end: start + content.length},
        listEnd: start + content.length,
        line,
      });
    } else if (content !== '' && !content.startsWith('#')) {
      const segments = [0, start, content.length];
      runs.push({section, text: content, segments, line});
    }
  });
  const ends = new Map(items.map((item) => [item.list, item.listEnd]));
  return {
    id: source,
    source,
    line: 1,
    range: {start: 0, end: text.length},
    date: null,
    dateSource: 'none',
    dateConfidence: 'exact',
    dateReason: '',
    title: source,
    frontMatter: {},
    sections,
    items: items.map((item) => ({
      ...item,
      listEnd: ends.get(item.list) ?? item.listEnd,
    })),
    definitions: [],
    boldTerms: [],
    runs,
    wikilinks: [],
    references: [],
    fences: [],
    rows: [],
    math: false,
  };
}

type Line = {
  readonly content: string;
  readonly start: number;
  readonly line: number;
};

function readLines(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((content, index) => {
    const line = {content, start, line: index + 1};
    start += content.length + 1;
    return line;
  });
}

function toSections(
  lines: readonly Line[],
  end: number,
  how: RegExp,
): readonly Section[] {
  const headings = lines.flatMap((line) => {
    const [, marks, heading = ''] = /^(#+) (.*)$/u.exec(line.content) ?? [];
    return marks === undefined ? [] : [{...line, depth: marks.length, heading}];
  });
  const all = [
    {content: '', start: 0, line: 1, depth: 0, heading: ''},
    ...headings,
  ];
  return all.map(({content, start, line, depth, heading}, index) => ({
    index,
    parent: findParent(all, index),
    heading,
    depth,
    kind: how.test(heading) ? 'how' : 'other',
    shape: 'other',
    subjects: [],
    anchor: '',
    range: {start, end: all[index + 1]?.start ?? end},
    headingRange: {start, end: start + content.length},
    line,
  }));
}

function findParent(
  all: readonly {readonly depth: number}[],
  index: number,
): number | null {
  const depth = all[index]?.depth ?? 0;
  const parent = all
    .slice(0, index)
    .findLastIndex((section) => section.depth < depth);
  return parent > 0 ? parent : null;
}
