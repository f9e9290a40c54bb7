import {walk} from './walk.js';
import type {Nodes, Root} from 'mdast';
import type {Processor} from 'unified';

/** The part of `mdast-util-from-markdown`'s that matters here. */
type Extension = {
  readonly transforms?: readonly ((tree: Root) => Root | undefined | void)[];
};

/** What each of GFM's bare addresses holds: https://github.github.com/gfm/#autolinks-extension- */
const ADDRESS = /https?:|www\.|@/i;

/**
 * Looks for addresses that GFM's tokenizer has left only in trees that may
 * hold one: looking costs four visits of every tree, a sixth of the time that
 * Markdown takes. Comes after `remark-gfm`, whose extension it narrows.
 */
export function remarkQuickAutolinks(this: Processor): void {
  const data = this.data() as {
    fromMarkdownExtensions?: readonly (Extension | readonly Extension[])[];
  };
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(narrowed);
}

function narrowed(extension: Extension): Extension {
  const {transforms} = extension;
  return transforms
    ? {
        ...extension,
        transforms: transforms.map(
          (transform) => (tree) =>
            mayHoldAddress(tree) ? transform(tree) : undefined,
        ),
      }
    : extension;
}

function mayHoldAddress(tree: Root): boolean {
  let found = false;
  walk<Nodes>(tree, (node) => {
    found ||= node.type === 'text' && ADDRESS.test(node.value);
    const isLink = node.type === 'link' || node.type === 'linkReference';
    return found || isLink ? false : undefined;
  });
  return found;
}
