import type {Blocks, Template, Slot} from '../types.js';
import {
  createFindings,
  createPrinter,
  type PrinterContext,
} from './createPrinter.js';
import {createEntryPrinters} from './entryPrinters.js';
import {toExcerpt} from './excerpt.js';
import {isIn, templatesOf} from './ownParts.js';
import {placeLinks} from './placeLinks.js';
import {printWords, toOneLine} from './plainText.js';
import {printEntry} from './printEntry.js';
import {printStretch, type SlotPrinters} from './printStretch.js';
import {between, wholeOf} from './stretch.js';
import {toEntry} from './toEntry.js';
import type {EntryRequest, FilledBody, TocItem} from './types.js';

/**
 * The finished body of an entry: the units that begin in its range, and the
 * footnotes of the file that they mention.
 */
export function fillEntry(blocks: Blocks, request: EntryRequest): FilledBody {
  const entry = toEntry(blocks, request);
  const {units, ids, toLevel} = entry;
  const templates = templatesOf(entry);
  const placement = placeLinks(templates, request.links);
  const findings = createFindings();
  const context: PrinterContext = {
    request,
    placement,
    findings,
    ids: ids.all,
    open: [],
  };
  const printer = createPrinter(context, createEntryPrinters(entry, context));
  const print = (template: Template) =>
    printStretch(wholeOf(template), printer, placement.placed.get(template));
  return {
    html: printEntry(entry, {findings, print}),
    toc: templates.flatMap((template) =>
      toTocItems(template, {
        idOf: (slot) => ids.of.get(slot) ?? '',
        toLevel,
        brackets: printer.slots.brackets,
      }),
    ),
    links: [...findings.links],
    anchors: [...findings.anchors],
    excerpt: toExcerpt(units, createIsHeading(request)),
    diagrams: findings.diagrams,
    hasMath: templates.some(({math}) => math === true),
    linked: findings.linked.size,
    refused: placement.refused,
    fragments: findings.fragments,
    escaped: blocks.escaped.filter(({source}) => isIn(request.range, source)),
  };
}

function createIsHeading({
  headings,
}: EntryRequest): (source: number) => boolean {
  const sources = new Set(headings.map(({source}) => source));
  return (source) => sources.has(source);
}

/** The headings of a template, for the table of contents. */
function toTocItems(
  template: Template,
  {
    idOf,
    toLevel,
    brackets,
  }: {
    readonly idOf: (slot: Slot) => string;
    readonly toLevel: (level: number) => number;
    readonly brackets: SlotPrinters['brackets'];
  },
): readonly TocItem[] {
  const {slots} = template;
  return slots.flatMap((slot, index) => {
    if (slot.kind !== 'heading') {
      return [];
    }
    const end = slots.findIndex(
      ({kind}, at) => at > index && kind === 'headingEnd',
    );
    const html = printWords(between(template, index, end), {brackets});
    return [
      {value: toOneLine(html), id: idOf(slot), level: toLevel(slot.level)},
    ];
  });
}
