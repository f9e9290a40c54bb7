import {interleave, joinBlocks, type PrintedBlock} from './arrange.js';
import {printDiagram, type Findings} from './createPrinter.js';
import {toAttributes} from '../../html/escapeHtml.js';
import {FOOTNOTE_LABEL, printNoteSection, toNoteId} from './notes.js';
import type {Entry} from './toEntry.js';
import type {PlacedDiagram} from './types.js';
import type {Template, Unit} from '../types.js';

type Printing = {
  readonly findings: Findings;
  readonly print: (template: Template) => string;
};

/** The HTML of an entry: places of lost headings, its blocks, its footnotes. */
export function printEntry(entry: Entry, printing: Printing): string {
  const {units, notes, ids, request} = entry;
  const blocks = interleave<Unit, PlacedDiagram>(units, request.diagrams).map(
    (part) =>
      part.diagram
        ? printPlaced(part.diagram, printing)
        : printUnit(part.unit, entry, printing),
  );
  const footer = notes.notes.length > 0 ? printFooter(entry, printing) : '';
  const lost = ids.lost.map((id) => `<span${toAttributes({id})}></span>`);
  ids.lost.forEach((id) => printing.findings.anchors.add(id));
  const body = [joinBlocks(blocks), footer].filter(Boolean).join('\n');
  return `${lost.join('')}${body}`;
}

function printPlaced(
  {after, origin, mermaid}: PlacedDiagram,
  {findings}: Printing,
): PrintedBlock {
  return {html: printDiagram({mermaid, origin, source: after}, findings)};
}

function printUnit(
  unit: Unit,
  {request}: Entry,
  {print}: Printing,
): PrintedBlock {
  const html = print(unit);
  const [first] = unit.slots;
  if (first?.kind !== 'heading' || first.at !== 0) {
    return {html};
  }
  const known = request.headings.find(({source}) => source === first.source);
  return {
    html,
    level: first.level,
    reflection: known?.reflection === true,
  };
}

function printFooter(
  {notes, toLevel, request}: Entry,
  {findings: {anchors}, print}: Printing,
): string {
  anchors.add(FOOTNOTE_LABEL);
  const items = notes.notes.map((note) => {
    anchors.add(toNoteId('fn', note.id));
    return print(note);
  });
  return printNoteSection(notes, {
    items,
    label: request.labels.footnotes,
    level: toLevel(2),
  });
}
