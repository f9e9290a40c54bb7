import type {Reference} from '../logs/types.js';

const REFERENCE =
  /<(img|a|source|video|audio)\b[^<>]*?\s(src|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;

const ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button
  canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt
  em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header
  hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav
  noframes noscript object ol optgroup option output p param picture plaintext pre progress q rp rt
  ruby s samp script search section select slot small source span strike strong style sub summary sup
  svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp`.split(
    /\s+/,
  ),
);

/** Elements whose text is code, a link or no text at all. */
const SILENT: ReadonlySet<string> = new Set(
  'a button code h1 h2 h3 h4 h5 h6 kbd pre samp script style svg textarea title'.split(
    ' ',
  ),
);

export type Tag = {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  /** False for `<pod-ip>`, which the page shows as text. */
  readonly known: boolean;
  /** The element's text is not running text. */
  readonly silent: boolean;
};

/** Reads the source of one inline tag, `<b>` or `</code>`; declarations count as unknown. */
export function readTag(source: string): Tag {
  const match = /^<(\/?)([a-z][\w-]*)/i.exec(source);
  const name = match?.[2]?.toLowerCase() ?? '';
  return {
    name,
    closing: match?.[1] === '/',
    known: ELEMENTS.has(name),
    silent: SILENT.has(name) && !source.endsWith('/>'),
  };
}

/** Addresses in raw HTML: `src` is an image, `href` a link. Offsets count from `html`'s start. */
export function findHtmlReferences(
  html: string,
): readonly (Omit<Reference, 'line'> & {readonly at: number})[] {
  return Array.from(html.matchAll(REFERENCE), (match) => ({
    kind: match[2]!.toLowerCase() === 'src' ? 'image' : 'link',
    target: match[3] ?? match[4] ?? match[5] ?? '',
    at: match.index,
  }));
}
