import type {Reference} from 'study-log/logs/types';
import type {Resolution, Resolve} from 'study-log/markdown/fill/types';
import type {TwinAddress} from './addressOf.js';
import type {Edit} from './applyEdits.js';
import {toMarkdownLink} from './markdown.js';

/**
 * The writer's own links, images and embeds, their destinations made absolute
 * where they lead to something of the site. Others, and what leads nowhere,
 * stay as written. A destination is looked for from where the link is known to
 * begin to the end of its paragraph, else where a definition has it.
 */
export function toReferenceEdits({
  text,
  resolve,
  references,
  addressOf,
}: {
  readonly text: string;
  readonly resolve: Resolve;
  readonly references: readonly Reference[];
  readonly addressOf: TwinAddress;
}): readonly Edit[] {
  return references.flatMap((reference) => {
    const found = resolve(reference);
    const address = toAddress(found);
    const place = address && findDestination(text, reference);
    if (!address || !place) {
      return [];
    }
    const shown = addressOf(address);
    return [{...place, text: toWritten(reference, found, shown)}];
  });
}

/** An embed becomes Markdown that everybody knows. */
function toWritten(
  {kind, target}: Reference,
  found: Resolution | undefined,
  address: string,
): string {
  if (kind !== 'embed') {
    return address;
  }
  return found && 'url' in found
    ? `![](${address})`
    : toMarkdownLink(target, address);
}

function toAddress(known: Resolution | undefined): string | undefined {
  if (known && 'url' in known) {
    return known.url;
  }
  return known && 'href' in known ? known.href : undefined;
}

type Place = Pick<Edit, 'start' | 'end'>;

function findDestination(
  text: string,
  {kind, source, target}: Reference,
): Place | undefined {
  const [paragraph = ''] = text.slice(source).split(/\n[ \t]*\n/, 1);
  const written = toPattern(target);
  if (kind === 'embed') {
    const embed = String.raw`!\[\[\s*${written}\s*(?:\|[^\]]*)?\]\]`;
    return findIn(paragraph, embed, source);
  }
  const end = String.raw`(?=[\s)"'>]|$)`;
  const inline = String.raw`(?<=\]\(\s*<?|(?:src|href)\s*=\s*["']?)${written}${end}`;
  const defined = String.raw`(?<=^[ >]*\[[^\]]+\]:\s*<?)${written}${end}`;
  return findIn(paragraph, inline, source) ?? findIn(text, defined, 0);
}

/** A target as it may be written: any sign may have a backslash before it. */
function toPattern(target: string): string {
  return target
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/\\?[!-/:-@[-`{-~]/g, (sign) => String.raw`\\?${sign}`);
}

function findIn(text: string, pattern: string, at: number): Place | undefined {
  const found = new RegExp(pattern, 'im').exec(text);
  return found
    ? {
        start: at + found.index,
        end: at + found.index + found[0].length,
      }
    : undefined;
}
