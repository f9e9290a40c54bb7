import type {CompileInput} from 'study-log/compile/types';
import type {Reference} from 'study-log/logs/types';
import type {TwinAddress} from './addressOf.js';
import type {Edit} from './applyEdits.js';

/**
 * The writer's own links and images, their destinations made absolute where
 * they lead to something of the site. Others, and what leads nowhere, stay as
 * written. A destination is looked for where a link, a definition or an HTML
 * attribute has one, on the line that it is known to stand on.
 */
export function toReferenceEdits({
  input: {text, images, hrefs},
  references,
  firstLine,
  addressOf,
}: {
  readonly input: Pick<CompileInput, 'text' | 'images' | 'hrefs'>;
  readonly references: readonly Reference[];
  /** The line of the file on which `text` begins. */
  readonly firstLine: number;
  readonly addressOf: TwinAddress;
}): readonly Edit[] {
  const lineStarts = findLineStarts(text);
  return references.flatMap(({kind, target, line}) => {
    const known = findOwn<Resolved>(kind === 'image' ? images : hrefs, target);
    const address = toAddress(known);
    const start = lineStarts[line - firstLine];
    if (address === undefined || start === undefined) {
      return [];
    }
    const end = lineStarts[line - firstLine + 1] ?? text.length;
    return findDestinations(text.slice(start, end), target).map((found) => ({
      start: start + found.start,
      end: start + found.end,
      text: found.embed ? `![](${addressOf(address)})` : addressOf(address),
    }));
  });
}

type Resolved = CompileInput['images'][string] | CompileInput['hrefs'][string];

/** `constructor` is a target like any other. */
function findOwn<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function toAddress(known: Resolved | undefined): string | undefined {
  if (known && 'url' in known) {
    return known.url;
  }
  return known && 'href' in known ? known.href : undefined;
}

type Destination = {
  readonly start: number;
  readonly end: number;
  /** `![[a.png]]`, all of which is replaced. */
  readonly embed: boolean;
};

function findDestinations(
  line: string,
  target: string,
): readonly Destination[] {
  const literal = target.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  const pattern = new RegExp(
    String.raw`!\[\[\s*${literal}\s*(?:\|[^\]]*)?\]\]|(?<=\]\(\s*<?|\]:\s*<?|(?:src|href)\s*=\s*["']?)${literal}(?=[\s)"'>]|$)`,
    'gi',
  );
  return [...line.matchAll(pattern)].map(({0: found, index}) => ({
    start: index,
    end: index + found.length,
    embed: found.startsWith('![['),
  }));
}

function findLineStarts(text: string): readonly number[] {
  return [
    0,
    ...[...text.matchAll(/\r\n?|\n/g)].map(
      ({0: end, index}) => index + end.length,
    ),
  ];
}
