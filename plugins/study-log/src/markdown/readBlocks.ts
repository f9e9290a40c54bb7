import {toHtml} from 'hast-util-to-html';
import {toEscapedBlocks} from './html/escapedBlocks.js';
import {finishTree} from './html/finishTree.js';
import {groupBlocks} from './html/groups.js';
import {createMarks, UNIT} from './html/marks.js';
import {readRaw} from './html/raw.js';
import {sanitizeTree} from './html/sanitizeTree.js';
import {setAside} from './html/setAside.js';
import {toMarkedParts, type Part} from './html/toMarkedParts.js';
import {toTemplate} from './html/toTemplate.js';
import {withoutNoncharacters} from './parse/strayMark.js';
import type {ParsedMarkdown} from './parse/withoutStrayTags.js';
import type {Blocks, Escaped, Template, Unit} from './types.js';
import type {Root} from 'hast';

export type MarkdownFile = ParsedMarkdown & {
  /** As it was given to the parser. */
  readonly text: string;
  /** Offsets at which entries begin, ascending: raw HTML holds no blocks together across one. */
  readonly entryStarts?: readonly number[];
};

/** Never throws: a file that cannot be made into HTML is shown as its source. */
export function readBlocks(file: MarkdownFile): Blocks {
  try {
    return toBlocks(file);
  } catch (error) {
    return toEscapedBlocks(file, error);
  }
}

function toBlocks({
  tree,
  text,
  escaped: tags,
  entryStarts = [],
}: MarkdownFile): Blocks {
  const marks = createMarks();
  const escaped: Escaped[] = [...tags];
  const report = (one: Escaped) => void escaped.push(one);
  const {parts, notes} = toMarkedParts(tree, groupBlocks(tree, entryStarts), {
    marks,
    source: withoutNoncharacters(text),
  });
  // All in one tree: a sanitising and a printing for each block would cost a fifth more.
  const unsafe: Root = {
    type: 'root',
    children: [...parts, ...notes].flatMap(({hast}) => [
      {type: 'text' as const, value: UNIT},
      ...readRaw(hast, text).children,
    ]),
  };
  setAside(unsafe, marks, report);
  const safe = sanitizeTree(unsafe);
  finishTree(safe, {marks, report});
  const [, ...printed] = toHtml(safe, {allowDangerousHtml: true}).split(UNIT);
  const templates = printed.map((html) => withMath(toTemplate(html, marks)));
  return {
    units: toUnits(parts, templates, text.length),
    notes: notes.map(({id, range}, index) => ({
      id,
      range,
      ...templates[parts.length + index]!,
    })),
    escaped: escaped.sort((a, b) => a.source - b.source),
  };
}

/** Each unit goes on to the next one. */
function toUnits(
  parts: readonly Part[],
  templates: readonly Template[],
  end: number,
): readonly Unit[] {
  const starts: number[] = [];
  for (const {start} of parts) {
    const last = starts.at(-1) ?? 0;
    starts.push(Math.max(start ?? last, last));
  }
  return starts.map((start, index): Unit => ({
    range: {start, end: starts[index + 1] ?? end},
    ...templates[index]!,
  }));
}

/** No other element can have this class. */
function withMath(template: Template): Template {
  return template.html.includes('<span class="katex')
    ? {...template, math: true}
    : template;
}
