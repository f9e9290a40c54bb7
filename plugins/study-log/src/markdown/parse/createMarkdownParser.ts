import type {Nodes, Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {type PluggableList, unified} from 'unified';
import {VFile} from 'vfile';
import {dialectPlugins, hasMath, mathPlugins} from '../syntax/index.js';
import type {Piece} from '../types.js';
import {prepareTree} from './prepareTree.js';
import {withoutNoncharacters} from './strayMark.js';
import {walk} from './walk.js';
import {
  type ParsedMarkdown,
  parseWithoutStrayTags,
} from './withoutStrayTags.js';

/** Far beyond what anybody writes, far below what the stack holds. */
const MAX_DEPTH = 200;

export type MarkdownParser = {
  /**
   * Text nodes carry `pieces`; noncharacters (U+FDD0…U+FDEF) become U+FFFD.
   * What precedes `bodyStart` (front matter) is nothing. Never throws: what is
   * nested too deep has a `failure`.
   */
  readonly parse: (text: string, bodyStart?: number) => ParsedMarkdown;
  /** Runs the site owner's transforms. Texts that they change lose their pieces. */
  readonly transform: (tree: Root, text: string) => Promise<Root>;
};

/**
 * GitHub's Markdown, with emphasis that knows CJK (`**CNI(…)**는`), `~` that
 * does not strike (`1~2월`), our dialect, and formulas where the text shows
 * evidence of any. Settled once: the processors are reused.
 *
 * @param remarkPlugins the site owner's: extensions of the parser, and
 * transforms, which may be asynchronous
 */
export function createMarkdownParser(
  remarkPlugins: PluggableList = [],
): MarkdownParser {
  const plain = createProcessor(remarkPlugins);
  const withMath = createProcessor([...mathPlugins, ...remarkPlugins]);
  return {
    parse(text, bodyStart = 0) {
      const clean = withoutNoncharacters(blankUntil(text, bodyStart));
      const processor = hasMath(clean) ? withMath : plain;
      try {
        return parseClean(clean, (marked) => processor.parse(marked));
      } catch (error) {
        return fail(error instanceof Error ? error.message : String(error));
      }
    },
    async transform(tree, text) {
      if (remarkPlugins.length === 0) {
        return tree;
      }
      const known = noteTexts(tree);
      const changed = await plain.run(tree, new VFile(text));
      dropChangedPieces(changed as Root, known);
      return changed as Root;
    },
  };
}

function parseClean(
  text: string,
  parse: (text: string) => Root,
): ParsedMarkdown {
  const parsed = parseWithoutStrayTags(text, parse);
  if (isTooDeep(parsed.tree)) {
    return fail(`Nested more than ${MAX_DEPTH} deep.`);
  }
  prepareTree(parsed.tree);
  return parsed;
}

function fail(failure: string): ParsedMarkdown {
  return {tree: {type: 'root', children: []}, escaped: [], failure};
}

/** Not copied one from the other: a copy would have every extension twice. */
function createProcessor(plugins: PluggableList) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough, {singleTilde: false})
    .use(dialectPlugins)
    .use(plugins)
    .freeze();
}

/** Every offset stays right. */
function blankUntil(text: string, end: number): string {
  return end > 0
    ? text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
    : text;
}

type KnownTexts = ReadonlyMap<readonly Piece[], string>;

function noteTexts(tree: Root): KnownTexts {
  const known = new Map<readonly Piece[], string>();
  walk<Nodes>(tree, (node) => {
    if (node.type === 'text' && node.pieces) {
      known.set(node.pieces, node.value);
    }
  });
  return known;
}

function dropChangedPieces(tree: Root, known: KnownTexts): void {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'text' && known.get(node.pieces ?? []) !== node.value) {
      delete node.pieces;
    }
  });
}

/** Whether nodes are nested so deep that steps over the tree may exceed the stack. */
function isTooDeep(tree: Root): boolean {
  let level: readonly object[] = tree.children;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      return true;
    }
    level = level.flatMap((node) =>
      'children' in node && Array.isArray(node.children)
        ? (node.children as object[])
        : [],
    );
  }
  return false;
}
