import {
  createFindings,
  createPrinter,
  type OwnKinds,
  type PrinterContext,
} from './createPrinter.js';
import {findUsedNotes, printNoteList, type UsedNotes} from './notes.js';
import {placeLinks, type Placement} from './placeLinks.js';
import {printStretch, type Printer, type SlotPrinters} from './printStretch.js';
import {selectPart} from './selectPart.js';
import {slotsOf, wholeOf, type Stretch} from './stretch.js';
import type {FilledPart, FillRequest, PartRequest} from './types.js';
import type {Piece} from './runs.js';
import type {Blocks, Unit} from '../types.js';

const NO_NOTES: UsedNotes = {
  notes: [],
  numbers: new Map(),
  mentions: new Map(),
  refs: new Map(),
};

/**
 * The writer's own blocks of a range, to be shown on a page of another text:
 * without ids, anchors and ways to footnotes, its headings from `level` on.
 */
export function fillPart(blocks: Blocks, request: PartRequest): FilledPart {
  const selected = selectPart(blocks.units, request.range);
  const stretches = selected.flat().map(({stretch}) => stretch);
  const notes = request.notes
    ? findUsedNotes(stretches, blocks.notes)
    : NO_NOTES;
  const shown = [...stretches, ...notes.notes.map(wholeOf)];
  const placement = placeLinks(
    unitsOf(blocks, stretches, notes),
    request.links,
  );
  const findings = createFindings();
  const context: PrinterContext = {
    request,
    placement,
    findings,
    ids: new Set(),
    open: [],
  };
  const printer = createPrinter(
    context,
    createPartPrinters({notes, shift: toShift(shown, request.level)}, context),
  );
  const html = selected
    .map((pieces) => printPieces(pieces, printer, placement))
    .filter(Boolean);
  const items = notes.notes.map((note) =>
    printStretch(wholeOf(note), printer, placement.placed.get(note)),
  );
  return {
    html: [...html, ...(items.length > 0 ? [printNoteList(items)] : [])].join(
      '\n',
    ),
    links: [...findings.links],
    diagrams: findings.diagrams,
    hasMath: shown.some(({template}) => template.math === true),
    linked: findings.linked.size,
    refused: placement.refused.filter(({link}) => isInRange(link, request)),
  };
}

/** Once each: pieces of one unit share its links. */
function unitsOf(
  {units}: Blocks,
  stretches: readonly Stretch[],
  {notes}: UsedNotes,
): readonly (Unit | UsedNotes['notes'][number])[] {
  const shown = new Set(stretches.map(({template}) => template));
  return [...units.filter((unit) => shown.has(unit)), ...notes];
}

function toShift(stretches: readonly Stretch[], level: number): number {
  const levels = stretches.flatMap((stretch) =>
    slotsOf(stretch).flatMap((slot) =>
      slot.kind === 'heading' ? [slot.level] : [],
    ),
  );
  return levels.length === 0 ? 0 : level - Math.min(...levels);
}

function createPartPrinters(
  {notes, shift}: {readonly notes: UsedNotes; readonly shift: number},
  {open}: PrinterContext,
): Pick<SlotPrinters, OwnKinds> {
  const nothing = () => '';
  return {
    heading(slot) {
      const level = Math.min(Math.max(slot.level + shift, 1), 6);
      open.push(`</h${level}>`);
      return `<h${level}${slot.attributes}>`;
    },
    boldLine() {
      open.push('</p>');
      return '<p>';
    },
    id: nothing,
    noteRef({note}) {
      const number = notes.numbers.get(note);
      return number === undefined ? '' : `<sup>${number}</sup>`;
    },
    noteBack: nothing,
  };
}

function printPieces(
  pieces: readonly Piece[],
  printer: Printer,
  {placed}: Placement,
): string {
  return pieces
    .map(({before, stretch, after}) => {
      const links = placed.get(stretch.template);
      return `${before}${printStretch(stretch, printer, links)}${after}`;
    })
    .join('\n');
}

function isInRange(
  link: {readonly start: number},
  {range}: FillRequest,
): boolean {
  return range.start <= link.start && link.start < range.end;
}
