import {
  KNOWN_ELEMENTS,
  OPTIONAL_END_ELEMENTS,
  TABLE_PARTS,
  VOID_ELEMENTS,
} from './htmlNames.js';
import {isPhrasingParent} from './phrasing.js';
import {walk} from './walk.js';
import type {Html, Nodes, Root} from 'mdast';

/**
 * Finds the `<` that must not begin a tag, so that no text disappears:
 * GitHub's tag filter (`<script>`, `<style>`, `<title>` …), unknown elements
 * (`<pod-ip>`, the `<String>` of `List<String>`), and tags that only mention
 * an element (`<a> 태그`, never closed).
 */
export type StrayTag = {
  /** Offset of `<` in the parsed text. */
  readonly offset: number;
  /** The tag as written, at most 80 characters. */
  readonly text: string;
  readonly node: Html;
  /** Amid a paragraph's text, where a tag may be a mere mention. */
  readonly inline: boolean;
};

type Tag = StrayTag & {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'void' | 'stray';
};

const CANDIDATE = /<!--(?:-?>|[^]*?-->)|<[/!?A-Za-z]/g;
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s|\/)(?:"[^"]*"|'[^']*'|[^"'<>])*)?>/y;

export function findStrayTags(tree: Root, text: string): readonly StrayTag[] {
  const tags: Tag[] = [];
  walk<Nodes>(tree, (node, parent) => {
    if (node.type === 'html') {
      tags.push(...readTags({node, text, inline: isPhrasingParent(parent)}));
    }
  });
  const paired = findPaired(tags);
  const orphans = findOrphans(tags, paired);
  return tags.filter(
    (tag) => orphans.has(tag) || isStray(tag, paired.has(tag)),
  );
}

/** Parts of a table that stand in none. */
function findOrphans(
  tags: readonly Tag[],
  paired: ReadonlySet<Tag>,
): ReadonlySet<Tag> {
  const orphans = new Set<Tag>();
  let tables = 0;
  for (const tag of tags) {
    if (tag.name === 'table' && paired.has(tag)) {
      tables += tag.kind === 'open' ? 1 : -1;
    } else if (tables === 0 && TABLE_PARTS.has(tag.name)) {
      orphans.add(tag);
    }
  }
  return orphans;
}

function readTags({
  node,
  text,
  inline,
}: {
  node: Html;
  text: string;
  inline: boolean;
}): readonly Tag[] {
  const from = node.position?.start.offset ?? 0;
  const raw = text.slice(from, node.position?.end.offset ?? from);
  const tags: Tag[] = [];
  let end = 0;
  for (const {0: candidate, index} of raw.matchAll(CANDIDATE)) {
    if (index < end || candidate.startsWith('<!--')) {
      end = Math.max(end, index + candidate.length);
      continue;
    }
    const tag = readTag(raw, index);
    end = index + (tag.kind === 'stray' ? 1 : tag.length);
    tags.push({
      ...tag,
      node,
      inline,
      offset: from + index,
    });
  }
  return tags;
}

function readTag(raw: string, index: number) {
  TAG.lastIndex = index;
  const match = TAG.exec(raw);
  const name = match?.[2]?.toLowerCase() ?? '';
  const shown = (match?.[0] ?? raw.slice(index).split('\n', 1)[0] ?? '').slice(
    0,
    80,
  );
  const isEmptyImage = name === 'img' && !/\ssrc\s*=/i.test(match?.[3] ?? '');
  if (!match || !KNOWN_ELEMENTS.has(name) || isEmptyImage) {
    return {name, kind: 'stray', text: shown, length: 1} as const;
  }
  const kind = VOID_ELEMENTS.has(name) ? 'void' : match[1] ? 'close' : 'open';
  return {name, kind, text: shown, length: match[0].length} as const;
}

/** Start tags with an end tag to them, and the other way round. */
function findPaired(tags: readonly Tag[]): ReadonlySet<Tag> {
  const paired = new Set<Tag>();
  const open = new Map<string, Tag[]>();
  for (const tag of tags) {
    if (tag.kind === 'open') {
      const waiting = open.get(tag.name) ?? [];
      waiting.push(tag);
      open.set(tag.name, waiting);
    } else if (tag.kind === 'close') {
      const start = open.get(tag.name)?.pop();
      if (start) {
        paired.add(start).add(tag);
      }
    }
  }
  return paired;
}

function isStray(tag: Tag, isPaired: boolean): boolean {
  if (tag.kind === 'stray') {
    return true;
  }
  if (tag.kind === 'void' || isPaired) {
    return false;
  }
  if (tag.kind === 'close') {
    // A superfluous end tag between blocks is noise; `</p>` makes a paragraph.
    return tag.inline && tag.name !== 'p';
  }
  return tag.inline || !OPTIONAL_END_ELEMENTS.has(tag.name);
}
