import {raw} from 'hast-util-raw';
import {toHtml} from 'hast-util-to-html';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {collectParts} from './collectParts.js';
import type {FilledBody} from '../fill/types.js';
import type {Element, Root} from 'hast';
import type {PluggableList} from 'unified';

/** Settles the plugins once; rejects where one of them does. */
export function createRehype(
  plugins: PluggableList,
): (body: FilledBody) => Promise<FilledBody> {
  const rehype = unified().use(plugins).freeze();
  return async (body) => {
    const tree = await rehype.run(toTree(body.html), new VFile());
    return withParts(body, tree as Root);
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
