import {toHtml} from 'hast-util-to-html';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {toEscapedBlocks} from './html/escapedBlocks.js';
import {finishTree} from './html/finishTree.js';
import {groupBlocks} from './html/groups.js';
import {loadLanguages} from './html/highlight.js';
import {createMarks, UNIT} from './html/marks.js';
import {readRaw} from './html/raw.js';
import {sanitizeTree} from './html/sanitizeTree.js';
import {setAside} from './html/setAside.js';
import {toMarkedParts, type Part} from './html/toMarkedParts.js';
import {toTemplate} from './html/toTemplate.js';
import {withoutNoncharacters} from './parse/strayMark.js';
import {walk} from './parse/walk.js';
import type {ParsedMarkdown} from './parse/withoutStrayTags.js';
import type {Blocks, Escaped, Template, Unit} from './types.js';
import type {Root} from 'hast';
import type {Nodes as MarkdownNodes, Root as Markdown} from 'mdast';
import type {PluggableList} from 'unified';

export type MarkdownFile = ParsedMarkdown & {
  /** As it was given to the parser. */
  readonly text: string;
  /** Offsets at which entries begin, ascending: raw HTML holds no blocks together across one. */
  readonly entryStarts?: readonly number[];
};

/** Never rejects: a file that cannot be read as Markdown is shown as its source. */
export type BlockReader = (file: MarkdownFile) => Promise<Blocks>;

/**
 * Settles the plugins once.
 *
 * @param rehypePlugins the site owner's; run last, on the finished tree of a
 * file: they are trusted
 */
export function createBlockReader(
  rehypePlugins: PluggableList = [],
): BlockReader {
  const rehype = unified().use(rehypePlugins).freeze();
  const transform = async (tree: Root, text: string): Promise<Root> =>
    rehypePlugins.length === 0
      ? tree
      : ((await rehype.run(tree, new VFile(text))) as Root);
  return async (file) => {
    try {
      await loadLanguages(languagesOf(file.tree));
      return await readBlocks(file, transform);
    } catch (error) {
      return toEscapedBlocks(file, error);
    }
  };
}

async function readBlocks(
  {tree, text, escaped: tags, entryStarts = []}: MarkdownFile,
  transform: (tree: Root, text: string) => Promise<Root>,
): Promise<Blocks> {
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
  const finished = await transform(safe, text);
  const [, ...printed] = toHtml(finished, {allowDangerousHtml: true}).split(
    UNIT,
  );
  if (printed.length !== parts.length + notes.length) {
    throw new Error('A rehype plugin moved blocks out of their file.');
  }
  const templates = printed.map((html) => toTemplate(html, marks));
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
  return starts.map((start, index): Unit => {
    const template = templates[index]!;
    return {
      range: {start, end: starts[index + 1] ?? end},
      ...template,
      ...(hasFormula(template) ? {math: true} : {}),
    };
  });
}

/** No other element can have this class. */
function hasFormula({html}: Template): boolean {
  return html.includes('<span class="katex');
}

function languagesOf(tree: Markdown): readonly string[] {
  const languages: string[] = [];
  walk<MarkdownNodes>(tree, (node) => {
    if (node.type === 'code' && node.lang) {
      languages.push(node.lang);
    }
  });
  return languages;
}
