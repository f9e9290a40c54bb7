import {escapeAttribute, toAttributes} from '../../html/escapeHtml.js';
import {isInLink, type OwnKinds, type PrinterContext} from './createPrinter.js';
import {
  printNoteBack,
  printNoteNumber,
  printNoteRef,
  toNoteId,
} from './notes.js';
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
      // A link in a link would tear it apart.
      const hashLink = isInLink(open) ? '' : printHashLink(id, label);
      open.push(`${hashLink}</h${level}>`);
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
    id: (slot) => toAttributes({id: idOf(slot)}),
    noteRef(slot) {
      const id = notes.refs.get(slot);
      if (id !== undefined) {
        anchors.add(id);
      }
      if (id === undefined || isInLink(open)) {
        return printNoteNumber(slot, notes);
      }
      links.add(`#${toNoteId('fn', slot.note)}`);
      return printNoteRef(slot, notes);
    },
    noteBack({note}) {
      if (isInLink(open)) {
        return '';
      }
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
