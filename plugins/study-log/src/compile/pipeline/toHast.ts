import {raw} from 'hast-util-raw';
import {defaultHandlers, toHast} from 'mdast-util-to-hast';
import {VFile} from 'vfile';
import {walk} from './walk.js';
import type {BodyLabels} from '../types.js';
import type {Nodes, Root} from 'hast';
import type {Html, Root as Markdown} from 'mdast';
import type {Handlers, State} from 'mdast-util-to-hast';

const LINE_BREAK = /^<br\s*\/?>$/i;

/**
 * `<br>` is the only HTML in most logs. It needs no HTML parser, which would
 * read the whole log again.
 */
const handlers: Handlers = {
  html(state: State, node: Html) {
    if (!LINE_BREAK.test(node.value)) {
      return defaultHandlers.html(state, node);
    }
    const lineBreak = {
      type: 'element' as const,
      tagName: 'br',
      properties: {},
      children: [],
    };
    state.patch(node, lineBreak);
    return state.applyData(node, lineBreak);
  },
};

/** Turns Markdown into an HTML tree; raw HTML is read only where there is some. */
export function toHtmlTree({
  tree,
  text,
  labels,
}: {
  readonly tree: Markdown;
  readonly text: string;
  readonly labels: BodyLabels;
}): Root {
  const hast = toHast(tree, {
    allowDangerousHtml: true,
    handlers,
    // The sanitiser prefixes ids itself; `finishLink` follows it.
    clobberPrefix: '',
    footnoteLabel: labels.footnotes,
    footnoteBackLabel: (reference) =>
      `${labels.footnoteBack} ${reference + 1}`.trim(),
  });
  return asRoot(hasRaw(hast) ? raw(hast, {file: new VFile(text)}) : hast);
}

function hasRaw(tree: Nodes): boolean {
  let found = false;
  walk<Nodes>(tree, ({type}) => {
    found ||= type === 'raw';
    return found ? false : undefined;
  });
  return found;
}

function asRoot(tree: Nodes): Root {
  return tree.type === 'root'
    ? tree
    : {type: 'root', children: tree.type === 'doctype' ? [] : [tree]};
}
