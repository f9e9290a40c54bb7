import {raw} from 'hast-util-raw';
import {VFile} from 'vfile';
import {walk} from '../parse/walk.js';
import {element} from './element.js';
import {withoutMarkReferences} from './marks.js';
import type {Nodes, Root} from 'hast';

/** Reads the raw HTML in a tree, if there is any: what it opens, it closes. */
export function readRaw(tree: Root, source: string): Root {
  if (!closeReferences(tree)) {
    return tree;
  }
  // The first tag decides what parse5 takes a fragment for (`</p>`, `<td>`): ours says that it is a body.
  const body = element('hr', {});
  const whole: Root = {type: 'root', children: [body, ...tree.children]};
  const read = raw(whole, {file: new VFile(source)});
  return {
    type: 'root',
    children: read.type === 'root' ? read.children.slice(1) : [],
  };
}

/** Whether there is any raw HTML, which can then spell no mark of ours. */
function closeReferences(tree: Root): boolean {
  let found = false;
  walk<Nodes>(tree, (node) => {
    if (node.type === 'raw') {
      node.value = withoutMarkReferences(node.value);
      found = true;
    }
  });
  return found;
}
