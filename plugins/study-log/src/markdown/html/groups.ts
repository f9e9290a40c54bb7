import {VOID_ELEMENTS} from '../parse/htmlNames.js';
import {rangeOf} from '../parse/nodes.js';
import {walk} from '../parse/walk.js';
import type {Nodes, Root, RootContent} from 'mdast';

const TAG = /<(\/?)([a-z][\w:-]*)(?:\s(?:"[^"]*"|'[^']*'|[^"'<>])*)?\/?>/gi;

/**
 * The top-level blocks of a file, those together that a pair of raw tags holds
 * together. No group goes across a border: what is open there is closed.
 *
 * @param borders offsets in the file, ascending
 */
export function groupBlocks(
  {children}: Root,
  borders: readonly number[],
): readonly (readonly RootContent[])[] {
  const last = findLastBlocks(children, borders);
  const groups: RootContent[][] = [];
  for (let at = 0; at < last.length;) {
    let end = at;
    for (let index = at; index <= end; index += 1) {
      end = Math.max(end, last[index] ?? index);
    }
    groups.push(children.slice(at, end + 1));
    at = end + 1;
  }
  return groups;
}

/** By block: the last one that a tag which it opens goes on to. */
function findLastBlocks(
  blocks: readonly RootContent[],
  borders: readonly number[],
): readonly number[] {
  const last = blocks.map((_, index) => index);
  let open = new Map<string, number[]>();
  let border = 0;
  blocks.forEach((block, index) => {
    const start = rangeOf(block)?.start ?? 0;
    while (border < borders.length && (borders[border] ?? 0) <= start) {
      border += 1;
      open = new Map();
    }
    for (const {name, closes} of tagsIn(block)) {
      const waiting = open.get(name) ?? [];
      if (!closes) {
        open.set(name, waiting);
        waiting.push(index);
      } else {
        const begin = waiting.pop() ?? index;
        last[begin] = Math.max(last[begin] ?? 0, index);
      }
    }
  });
  return last;
}

type Tag = {readonly name: string; readonly closes: boolean};

function tagsIn(block: RootContent): readonly Tag[] {
  const tags: Tag[] = [];
  walk<Nodes>({type: 'root', children: [block]}, (node) => {
    if (node.type === 'html') {
      for (const [, slash, name = ''] of node.value.matchAll(TAG)) {
        if (!VOID_ELEMENTS.has(name.toLowerCase())) {
          tags.push({name: name.toLowerCase(), closes: slash === '/'});
        }
      }
    }
  });
  return tags;
}
