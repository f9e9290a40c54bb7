import {normalizeUri} from 'micromark-util-sanitize-uri';
import {
  escapeAttribute,
  escapeText,
  toAttributes,
} from '../../html/escapeHtml.js';
import {slotsOf, type Stretch} from './stretch.js';
import type {FillLabels} from './types.js';
import type {Note, Slot} from '../types.js';

type NoteRef = Extract<Slot, {readonly kind: 'noteRef'}>;

export const FOOTNOTE_LABEL = 'user-content-footnote-label';

/** The footnotes that a text mentions, numbered by first mention; notes of notes included. */
export type UsedNotes = {
  readonly notes: readonly Note[];
  /** 1-based, by the id of the note. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The ids of the places that mention a note, by the note's id. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  readonly refs: ReadonlyMap<NoteRef, string>;
};

export function findUsedNotes(
  stretches: readonly Stretch[],
  notes: readonly Note[],
): UsedNotes {
  const known = new Map(notes.map((note) => [note.id, note]));
  const used = new Set<Note>();
  const mentions = new Map<string, string[]>();
  const refs = new Map<NoteRef, string>();
  const visit = (slot: Slot) => {
    const note = slot.kind === 'noteRef' ? known.get(slot.note) : undefined;
    if (slot.kind === 'noteRef' && note) {
      const ids = mentions.get(note.id) ?? [];
      const id = `${toNoteId('fnref', note.id)}${ids.length > 0 ? `-${ids.length + 1}` : ''}`;
      mentions.set(note.id, [...ids, id]);
      refs.set(slot, id);
      used.add(note);
    }
  };
  stretches.forEach((stretch) => slotsOf(stretch).forEach(visit));
  // A set that grows while it is walked: notes of notes come last.
  used.forEach((note) => note.slots.forEach(visit));
  const all = [...used];
  const numbers = new Map(all.map(({id}, index) => [id, index + 1]));
  return {notes: all, numbers, mentions, refs};
}

/** Every id that the notes of an entry take. */
export function toNoteIds({notes, mentions}: UsedNotes): readonly string[] {
  return notes.length === 0
    ? []
    : [
        FOOTNOTE_LABEL,
        ...[...mentions.values()].flat(),
        ...notes.map(({id}) => toNoteId('fn', id)),
      ];
}

export function toNoteId(kind: 'fn' | 'fnref', note: string): string {
  return `user-content-${kind}-${normalizeUri(note.toLowerCase())}`;
}

/** Where no way to the note may stand; ways back lead to it all the same. */
export function printNoteNumber(
  slot: NoteRef,
  {numbers, refs}: UsedNotes,
): string {
  const number = numbers.get(slot.note);
  return number === undefined
    ? ''
    : `<sup${toAttributes({id: refs.get(slot)})}>${number}</sup>`;
}

export function printNoteRef(
  slot: NoteRef,
  {numbers, refs}: UsedNotes,
): string {
  const number = numbers.get(slot.note);
  return number === undefined
    ? ''
    : `<sup><a${toAttributes({href: `#${toNoteId('fn', slot.note)}`, id: refs.get(slot)})} data-footnote-ref aria-describedby="${FOOTNOTE_LABEL}">${number}</a></sup>`;
}

/** A way back to every place that mentions the note. */
export function printNoteBack(
  note: string,
  {numbers, mentions}: UsedNotes,
  labels: FillLabels,
): string {
  const label = `${labels.footnoteBack} ${numbers.get(note) ?? ''}`.trim();
  return (mentions.get(note) ?? [])
    .map((id, index) => {
      const start = `<a href="#${escapeAttribute(id)}" data-footnote-backref="" aria-label="${escapeAttribute(label)}" class="data-footnote-backref">`;
      return `${start}↩${index > 0 ? `<sup>${index + 1}</sup>` : ''}</a>`;
    })
    .join(' ');
}

/** @param items the notes as HTML, in their order, without `<li>` */
export function printNoteSection(
  {notes}: UsedNotes,
  {
    items,
    label,
    level,
  }: {
    readonly items: readonly string[];
    readonly label: string;
    readonly level: number;
  },
): string {
  const lines = items.map(
    (html, index) =>
      `<li${toAttributes({id: toNoteId('fn', notes[index]?.id ?? '')})}>${html}</li>`,
  );
  return [
    `<section data-footnotes class="footnotes"><h${level} class="sr-only" id="${FOOTNOTE_LABEL}">${escapeText(label)}</h${level}>`,
    '<ol>',
    ...lines,
    '</ol>',
    '</section>',
  ].join('\n');
}

/** Notes that go with a part: as many lists may stand on one page, without ids. */
export function printNoteList(items: readonly string[]): string {
  const lines = items.map((html) => `<li>${html}</li>`);
  return [
    '<section class="footnotes">',
    '<ol>',
    ...lines,
    '</ol>',
    '</section>',
  ].join('\n');
}
