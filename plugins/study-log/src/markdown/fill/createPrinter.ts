import {
  isInternal,
  toHref,
  toPicture,
  toResolvedHref,
  toResolvedPicture,
  toTabAttributes,
  type Picture,
} from './addresses.js';
import {
  escapeAttribute,
  escapeText,
  toAttributes,
} from '../../html/escapeHtml.js';
import {findFragment} from './settleIds.js';
import type {Placement} from './placeLinks.js';
import type {Printer, SlotPrinters} from './printStretch.js';
import type {
  BodyDiagram,
  FileLink,
  FillRequest,
  LostFragment,
} from './types.js';

const LINK_END = '</a>';

/** What is found out while a body is printed. */
export type Findings = {
  readonly links: Set<string>;
  readonly anchors: Set<string>;
  readonly diagrams: BodyDiagram[];
  readonly fragments: LostFragment[];
  /** Those of the request that stand in the body. */
  readonly linked: Set<FileLink>;
};

export type PrinterContext = {
  readonly request: FillRequest;
  readonly placement: Placement;
  readonly findings: Findings;
  /** Ids that `#fragment` may lead to. */
  readonly ids: ReadonlySet<string>;
  /** End tags of what is open, the innermost last: printers push and take them. */
  readonly open: string[];
};

/** What depends on whether the body is an entry or a part of one. */
export type OwnKinds = 'heading' | 'boldLine' | 'id' | 'noteRef' | 'noteBack';

/** No link may stand in a link: a browser would tear the outer one apart. */
export function isInLink(open: PrinterContext['open']): boolean {
  return open.includes(LINK_END);
}

export function createFindings(): Findings {
  return {
    links: new Set(),
    anchors: new Set(),
    diagrams: [],
    fragments: [],
    linked: new Set(),
  };
}

export function createPrinter(
  context: PrinterContext,
  own: Pick<SlotPrinters, OwnKinds>,
): Printer {
  const {request, findings, open} = context;
  const close = () => open.pop() ?? '';
  const nothing = () => '';
  const isTaken = createTaken(context.placement);
  return {
    link(link) {
      const {href, concept} = link;
      note(href, findings);
      findings.linked.add(link);
      return concept === undefined
        ? `<a${toAttributes({class: 'studyLogLink', href})}>`
        : `<a${toAttributes({class: 'studyLogConcept', href, 'data-concept': concept})}>`;
    },
    slots: {
      link(slot) {
        const href = toHref(slot, request.resolve);
        const start = startLink(href, slot, context);
        open.push(start === '' ? '' : LINK_END);
        return start;
      },
      linkEnd: close,
      headingEnd: close,
      boldLineEnd: close,
      image: (slot) => printPicture(slot, context),
      embed: (slot) => printEmbed(slot, context),
      brackets: ({text, range}) =>
        isTaken(range.start) ? '' : escapeText(text),
      diagram: ({mermaid, source}) =>
        printDiagram({mermaid, source, origin: 'log'}, findings),
      label: ({label}) => {
        const {words} = request.labels;
        return escapeAttribute(
          (Object.hasOwn(words, label) ? words[label] : undefined) ?? label,
        );
      },
      item: nothing,
      cell: nothing,
      block: nothing,
      end: nothing,
      ...own,
    },
  };
}

/** The place of a diagram, numbered; until something draws it, its source stands there. */
export function printDiagram(
  diagram: BodyDiagram,
  {diagrams}: Findings,
): string {
  const number = diagrams.push(diagram) - 1;
  return `<figure class="studyLogDiagram" data-diagram="${number}"><pre class="mermaid">${escapeText(diagram.mermaid)}</pre></figure>`;
}

/** By the start of a wikilink: whether a link has taken its words. */
function createTaken({placed}: Placement): (start: number) => boolean {
  const starts = new Set(
    [...placed.values()].flatMap((links) =>
      links
        .filter(({link}) => link.outerStart < link.start)
        .map(({link}) => link.outerStart),
    ),
  );
  return (start) => starts.has(start);
}

function note(href: string, {links}: Findings): void {
  if (isInternal(href)) {
    links.add(href);
  }
}

/** '' where the link leads nowhere, or stands in one: its words stand alone. */
function startLink(
  href: string | undefined,
  slot: {readonly source: number; readonly attributes: string},
  {ids, findings, open}: PrinterContext,
): string {
  if (href === undefined || isInLink(open)) {
    return '';
  }
  const isFragment = href.startsWith('#') && !/^#(?:top)?$/i.test(href);
  const id = isFragment ? findFragment(href.slice(1), ids) : undefined;
  if (isFragment && id === undefined) {
    findings.fragments.push({href, source: slot.source});
    return '';
  }
  const address = id === undefined ? href : `#${id}`;
  note(address, findings);
  return `<a href="${escapeAttribute(address)}"${slot.attributes}${toTabAttributes(address)}>`;
}

/** Shows a picture late and without blocking, or a placeholder with its words. */
function printImage(
  picture: Picture | undefined,
  {alt, attributes}: {readonly alt: string; readonly attributes: string},
  {labels: {missingImage}}: FillRequest,
): string {
  if (picture) {
    const {src, width, height} = picture;
    return `<img src="${escapeAttribute(src)}"${attributes}${toAttributes({width, height, loading: 'lazy', decoding: 'async'})}>`;
  }
  const label = alt ? `${missingImage}: ${alt}` : missingImage;
  return `<span${toAttributes({class: 'studyLogMissingImage', role: 'img', 'aria-label': label})}>${escapeText(alt || missingImage)}</span>`;
}

/** What is written as a picture and is another file becomes a link to that. */
function printPicture(
  slot: Parameters<SlotPrinters['image']>[0],
  context: PrinterContext,
): string {
  const {target, source, alt} = slot;
  const {resolve} = context.request;
  const found = resolve({kind: 'image', target, source});
  if (found && 'href' in found) {
    const href = toResolvedHref(found);
    return printFileLink(href, {source, words: alt || target}, context);
  }
  return printImage(toPicture(slot, found), slot, context.request);
}

function printEmbed(
  slot: Parameters<SlotPrinters['embed']>[0],
  context: PrinterContext,
): string {
  const {target, source} = slot;
  const words = slot.words || target;
  const found = context.request.resolve({kind: 'embed', target, source});
  if (found && ('url' in found || 'missing' in found)) {
    return printImage(
      toResolvedPicture(slot, found),
      {alt: words, attributes: toAttributes({alt: words})},
      context.request,
    );
  }
  const href = found && toResolvedHref(found);
  return href === undefined
    ? escapeText(slot.text)
    : printFileLink(href, {source, words}, context);
}

function printFileLink(
  href: string | undefined,
  {source, words}: {readonly source: number; readonly words: string},
  context: PrinterContext,
): string {
  const start = startLink(href, {source, attributes: ''}, context);
  return `${start}${escapeText(words)}${start && LINK_END}`;
}
