import {raw} from 'hast-util-raw';
import {toHtml} from 'hast-util-to-html';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {collectParts} from './collectParts.js';
import type {FilledBody} from '../fill/types.js';
import type {Element, Root} from 'hast';
import type {PluggableList} from 'unified';

/** Never rejects: a body that a plugin fails on stays as it is, and says so. */
export type BodyFinisher = (body: FilledBody) => Promise<FilledBody>;

/**
 * Runs the site owner's rehype plugins over finished bodies, one at a time:
 * they see whole elements, with the addresses and links of the page. What they
 * add is theirs, and trusted.
 */
export function createBodyFinisher(rehypePlugins: PluggableList): BodyFinisher {
  if (rehypePlugins.length === 0) {
    return async (body) => body;
  }
  const rehype = unified().use(rehypePlugins).freeze();
  return async (body) => {
    try {
      const tree = await rehype.run(toTree(body.html), new VFile());
      return withParts(body, tree as Root);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      return {
        ...body,
        escaped: [...body.escaped, {what: 'body', text, source: 0}],
      };
    }
  };
}

function toTree(html: string): Root {
  const tree = raw({type: 'root', children: [{type: 'raw', value: html}]});
  return tree.type === 'root' ? tree : {type: 'root', children: []};
}

/** Whoever links to an id that a plugin has taken away still comes to the page. */
function withParts(body: FilledBody, tree: Root): FilledBody {
  const parts = collectParts(tree);
  const kept = new Set(parts.anchors);
  const lost = body.anchors.filter((id) => !kept.has(id));
  return {
    ...body,
    ...parts,
    html: toHtml(lost.map(toTarget)) + toHtml(tree, {allowDangerousHtml: true}),
    anchors: [...parts.anchors, ...lost],
  };
}

function toTarget(id: string): Element {
  return {type: 'element', tagName: 'span', properties: {id}, children: []};
}
