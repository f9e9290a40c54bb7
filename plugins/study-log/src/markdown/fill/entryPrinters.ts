import {escapeAttribute, toAttributes} from '../../html/escapeHtml.js';
import {printNoteBack, printNoteRef, toNoteId} from './notes.js';
import type {OwnKinds, PrinterContext} from './createPrinter.js';
import type {SlotPrinters} from './printStretch.js';
import type {Entry} from './toEntry.js';
import type {Slot} from '../types.js';

/** What stands in an entry alone: ids, ways to headings and footnotes. */
export function createEntryPrinters(
  {ids, notes, toLevel, request: {labels}}: Entry,
  {findings: {anchors, links}, open}: PrinterContext,
): Pick<SlotPrinters, OwnKinds> {
  const idOf = (slot: Slot) => {
    const id = ids.of.get(slot);
    if (id !== undefined) {
      anchors.add(id);
    }
    return id;
  };
  return {
    heading(slot) {
      const id = idOf(slot) ?? '';
      const level = toLevel(slot.level);
      const label = labels.headingAnchor.replace('{heading}', () =>
        slot.words.trim(),
      );
      open.push(`${printHashLink(id, label)}</h${level}>`);
      const other = ids.others.get(slot);
      if (other !== undefined) {
        anchors.add(other);
      }
      return `<h${level}${slot.attributes} id="${escapeAttribute(id)}" class="anchor">${printPlace(other)}`;
    },
    boldLine(slot) {
      open.push('</p>');
      return `<p${toAttributes({id: idOf(slot)})}>`;
    },
    id: (slot) => toAttributes({[slot.name]: idOf(slot)}),
    noteRef(slot) {
      const id = notes.refs.get(slot);
      if (id !== undefined) {
        anchors.add(id);
        links.add(`#${toNoteId('fn', slot.note)}`);
      }
      return printNoteRef(slot, notes);
    },
    noteBack({note}) {
      notes.mentions.get(note)?.forEach((id) => links.add(`#${id}`));
      return printNoteBack(note, notes, labels);
    },
  };
}

function printPlace(id: string | undefined): string {
  return id === undefined ? '' : `<span${toAttributes({id})}></span>`;
}

/** The link to a heading itself, marked up as in the classic theme. */
function printHashLink(id: string, label: string): string {
  return `<a${toAttributes({class: 'hash-link', href: `#${id}`, 'aria-label': label, title: label, translate: 'no'})}>\u200B</a>`;
}
