import {toHtml} from 'hast-util-to-html';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {collectParts} from './collectParts.js';
import {toExcerpt} from './excerpt.js';
import {resolveAddresses} from './addresses.js';
import {toFallbackBody} from './fallbackBody.js';
import {finishTree} from './finishTree.js';
import {demoteHeadings, settleIds} from './headings.js';
import {toLostTargets} from './headingTargets.js';
import {loadLanguages} from './highlight.js';
import {createMarkdownParser} from './parseMarkdown.js';
import {prepareTree} from './prepareTree.js';
import {sanitizeTree} from './sanitizeTree.js';
import {setReflectionsApart} from './reflections.js';
import {spliceLinks} from './spliceLinks.js';
import {toHtmlTree} from './toHast.js';
import {walk} from './walk.js';
import type {
  BodyDiagram,
  CompiledBody,
  CompileInput,
  Escaped,
} from '../types.js';
import type {BodyContext} from './context.js';
import type {MarkdownParser} from './parseMarkdown.js';
import type {Root} from 'hast';
import type {Nodes, Root as Markdown} from 'mdast';
import type {PluggableList} from 'unified';

export type BodyCompiler = (input: CompileInput) => Promise<CompiledBody>;

export type UserPlugins = {
  readonly remarkPlugins: PluggableList;
  /** Run last, on the finished tree: they are the site owner's, and trusted. */
  readonly rehypePlugins: PluggableList;
};

/** Settles the plugins once; the compiler it returns never rejects. */
export function createBodyCompiler(plugins: UserPlugins): BodyCompiler {
  const parser = createMarkdownParser(plugins.remarkPlugins);
  const rehype = unified().use(plugins.rehypePlugins).freeze();
  const finish = async (tree: Root, text: string): Promise<Root> =>
    plugins.rehypePlugins.length === 0
      ? tree
      : ((await rehype.run(tree, new VFile(text))) as Root);
  return async (input) => {
    try {
      return await compileBody(input, {parser, finish});
    } catch (error) {
      return toFallbackBody(input, error);
    }
  };
}

async function compileBody(
  input: CompileInput,
  {
    parser,
    finish,
  }: {
    readonly parser: MarkdownParser;
    readonly finish: (tree: Root, text: string) => Promise<Root>;
  },
): Promise<CompiledBody> {
  const {text, toSource} = spliceLinks(input.text, input.links);
  const {tree: parsed, escaped: tags} = parser.parse(text, input.math);
  prepareTree({tree: parsed, input, toSource});
  const markdown = await parser.transform(parsed, text);
  await loadLanguages(findLanguages(markdown));

  const escaped: Escaped[] = [...tags];
  const report = (entry: Escaped) => void escaped.push(entry);
  const linked = new Set<number>();
  const unsafe = toHtmlTree({tree: markdown, text, labels: input.labels});
  resolveAddresses(unsafe, {input, report});
  const safe = sanitizeTree(unsafe, {report});
  const diagrams: BodyDiagram[] = [];
  const ids = settleIds(safe);
  const context: BodyContext = {input, report, linked, diagrams, ids};
  demoteHeadings(safe);
  setReflectionsApart(safe, input);
  finishTree(safe, context);
  const body = await finish(safe, text);
  const parts = collectParts(body);
  const targets = toLostTargets(input, parts.anchors);
  return {
    html: toHtml([...targets]) + toHtml(body, {allowDangerousHtml: true}),
    ...parts,
    anchors: [
      ...parts.anchors,
      ...targets.map(({properties}) => String(properties.id)),
    ],
    diagrams,
    excerpt: toExcerpt(markdown),
    linked: linked.size,
    escaped: escaped.sort((a, b) => a.line - b.line),
  };
}

function findLanguages(tree: Markdown): readonly string[] {
  const languages: string[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'code' && node.lang) {
      languages.push(node.lang);
    }
  });
  return languages;
}
