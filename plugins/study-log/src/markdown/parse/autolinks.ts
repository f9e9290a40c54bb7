import {normalizeUri} from 'micromark-util-sanitize-uri';
import {cut} from '../mappedText.js';
import {toMappedText, toTextNode} from './nodes.js';
import {walk} from './walk.js';
import type {Link, Nodes, Paragraph, Root, Text} from 'mdast';
import type {Extension} from 'mdast-util-from-markdown';
import type {Processor} from 'unified';

type Transform = NonNullable<Extension['transforms']>[number];

/** What each of GFM's bare addresses holds: https://github.github.com/gfm/#autolinks-extension- */
const ADDRESS = /https?:|www\.|@/i;

/**
 * Looks for the addresses that GFM's tokenizer has left one text at a time, so
 * that each part keeps its pieces, and only in texts that may hold one: looking
 * costs four visits of every tree. Comes right after `remark-gfm`, whose
 * extension it narrows.
 */
export function remarkQuickAutolinks(this: Processor): void {
  const data = this.data() as {
    fromMarkdownExtensions?: readonly (Extension | readonly Extension[])[];
  };
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({
      ...extension,
      ...(extension.transforms
        ? {transforms: extension.transforms.map(textByText)}
        : {}),
    }));
}

function textByText(transform: Transform): Transform {
  return (tree: Root) =>
    walk<Nodes>(tree, (node, parent, index) => {
      if (node.type === 'link' || node.type === 'linkReference') {
        return false;
      }
      if (
        node.type !== 'text' ||
        !('children' in parent) ||
        !ADDRESS.test(node.value)
      ) {
        return undefined;
      }
      const parts = splitText(node, transform);
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
}

/** The values of the parts, put together, are the text that was. */
function splitText(node: Text, transform: Transform): Paragraph['children'] {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [{type: 'text', value: node.value}],
  };
  transform({type: 'root', children: [paragraph]});
  const texts: Text[] = [];
  const offsets: number[] = [];
  walk<Nodes>(paragraph, (part) => {
    if (part.type === 'text') {
      texts.push(part);
      offsets.push((offsets.at(-1) ?? 0) + part.value.length);
    }
  });
  const mapped = cut(toMappedText(node), offsets);
  texts.forEach((text, index) => {
    text.pieces = mapped[index]?.pieces ?? [];
  });
  paragraph.children.forEach((part) => {
    part.position = node.position;
  });
  return paragraph.children;
}

/**
 * GFM takes a particle into a bare address: `http://host:9090로` is the address
 * `http://host:9090` and the word 로. Only the host is looked at: a path may
 * well be Korean. Returns what takes the link's place.
 */
export function splitParticle(link: Link): readonly [Link, Text] | undefined {
  const [text, ...others] = link.children;
  if (text?.type !== 'text' || others.length > 0) {
    return undefined;
  }
  const match = /^(https?:\/\/[\w.:-]+)([^\x20-\x7e][^/]*)$/.exec(text.value);
  if (!match?.[1] || normalizeUri(link.url) !== normalizeUri(text.value)) {
    return undefined;
  }
  const [address, particle] = cut(toMappedText(text), [match[1].length]);
  return address && particle
    ? [
        {
          ...link,
          url: address.value,
          children: [toTextNode(address, text.position)],
        },
        toTextNode(particle, text.position),
      ]
    : undefined;
}
