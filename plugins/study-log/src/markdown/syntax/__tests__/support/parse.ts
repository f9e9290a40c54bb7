import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {toHtml as print} from 'hast-util-to-html';
import {toHast} from 'mdast-util-to-hast';
import {unified} from 'unified';
import {
  dialectHandlers,
  dialectPlugins,
  hasMath,
  mathPlugins,
} from '../../index.js';
import type {Nodes, Root} from 'mdast';

function createProcessor(math: boolean) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyStrikethrough, {singleTilde: false})
    .use(dialectPlugins)
    .use(math ? mathPlugins : [])
    .freeze();
}

const plain = createProcessor(false);
const withMath = createProcessor(true);

export function parse(text: string): Root {
  return (hasMath(text) ? withMath : plain).parse(text);
}

/** As a page shows it; a wikilink as its words in `{}`, an embed as its target in `{{}}`. */
export function toHtml(text: string): string {
  const hast = toHast(parse(text), {
    handlers: {
      ...dialectHandlers,
      wikilink: (state, node) => [
        {type: 'text', value: '{'},
        ...state.all(node),
        {type: 'text', value: '}'},
      ],
      embed: (_, {target}: {target: string}) => ({
        type: 'text',
        value: `{{${target}}}`,
      }),
    },
  });
  return print(hast).trim();
}

export function findNodes<Type extends Nodes['type']>(
  text: string,
  type: Type,
): readonly Extract<Nodes, {type: Type}>[] {
  const found: Nodes[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === type) {
      found.push(node);
    }
    if ('children' in node) {
      node.children.forEach((child) => visit(child));
    }
  };
  visit(parse(text));
  return found as Extract<Nodes, {type: Type}>[];
}
