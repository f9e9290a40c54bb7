import type {CompileInput} from '../types.js';
import type {PhrasingContent, Text} from 'mdast';

/** `![[picture.png]]`, and `![words](a picture.png)`, which CommonMark leaves as text for its blank. */
const WRITTEN =
  /!\[\[(?<embedded>[^[\]|\n]+)(?:\|[^[\]\n]*)?\]\]|(?<bang>!?)\[(?<words>[^[\]]*)\]\((?<target>[^()<>\n]+)\)/g;

/**
 * Makes images and links of what a text spells as such in the ways of other
 * tools, where the index found it too: a target that `images` or `hrefs` do
 * not know stays text.
 */
export function readWrittenTargets(
  node: Text,
  {images, hrefs}: Pick<CompileInput, 'images' | 'hrefs'>,
): readonly PhrasingContent[] {
  if (!node.value.includes('](') && !node.value.includes('![[')) {
    return [node];
  }
  const {position} = node;
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const {0: whole, index, groups = {}} of node.value.matchAll(WRITTEN)) {
    const {embedded, bang, words = '', target = ''} = groups;
    const url = embedded ?? target;
    const isImage = embedded !== undefined || bang === '!';
    if (!isKnown(isImage ? images : hrefs, url, embedded !== undefined)) {
      continue;
    }
    parts.push(
      {type: 'text', value: node.value.slice(at, index), position},
      isImage
        ? {type: 'image', url, alt: embedded ?? words, position}
        : {
            type: 'link',
            url,
            children: [{type: 'text', value: words}],
            position,
          },
    );
    at = index + whole.length;
  }
  parts.push({type: 'text', value: node.value.slice(at), position});
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

/** An embedded note is no image: `![[…]]` must have been found. */
function isKnown(
  targets: CompileInput['images'] | CompileInput['hrefs'],
  url: string,
  mustExist: boolean,
): boolean {
  const found = Object.hasOwn(targets, url) ? targets[url] : undefined;
  return found !== undefined && !(mustExist && 'missing' in found);
}
