import {raw} from 'hast-util-raw';
import {toHast} from 'mdast-util-to-hast';
import {VFile} from 'vfile';
import {walk} from './walk.mjs';
import type {BodyLabels} from '../types.js';
import type {Nodes, Root} from 'hast';
import type {Root as Markdown} from 'mdast';

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
