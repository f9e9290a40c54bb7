import {indivisible, same} from '../mappedText.js';
import type {MappedText, Range} from '../types.js';
import {createFlatText} from './flatText.js';
import type {FlatTextBuilder} from './flatText.js';
import {splitByPlaces} from './runningPlaces.js';
import type {RunningPlaces} from './runningPlaces.js';
import type {OutlineWikilink, Phrasing} from './types.js';

export type Reading = {
  /** Of the file. */
  readonly text: string;
  /** Undefined: all text is running text. */
  readonly places?: RunningPlaces | undefined;
};

/** A phrasing block while its inlines are read. */
export type PhrasingDraft = {
  readonly reading: Reading;
  readonly plain: FlatTextBuilder;
  /** Pairs of offsets in `plain`; of the last the end may be open. */
  readonly objects: number[];
  readonly bolds: number[];
  readonly wikilinks: OutlineWikilink[];
  /** Inside a link: none of its words is running text. */
  silent: boolean;
  /** How deep the inline being read is nested. */
  depth: number;
};

export function createPhrasingDraft(reading: Reading): PhrasingDraft {
  return {
    reading,
    plain: createFlatText(),
    objects: [],
    bolds: [],
    wikilinks: [],
    silent: false,
    depth: 0,
  };
}

export function finishPhrasing(draft: PhrasingDraft): Phrasing {
  closeObject(draft);
  const {plain, objects, bolds, wikilinks} = draft;
  return {
    ...plain.build(),
    ...(objects.length > 0 && {objects}),
    ...(bolds.length > 0 && {bolds}),
    ...(wikilinks.length > 0 && {wikilinks}),
  };
}

/** Adds a writer's text: running text where the page shows it as that. */
export function addText(draft: PhrasingDraft, text: MappedText): void {
  const {reading, silent, plain} = draft;
  if (silent) {
    plain.addText(text);
    return;
  }
  // Blanks alone are never linked, so that the page keeps no place for them.
  if (!reading.places || text.value.trim() === '') {
    closeObject(draft);
    plain.addText(text);
    return;
  }
  for (const part of splitByPlaces(text, reading.places)) {
    if (part.isRunning) {
      closeObject(draft);
    } else if (!isObjectOpen(draft)) {
      openObject(draft);
    }
    plain.addText(part.text);
  }
}

/** Begins what is shown but no running text; it goes on until running text does. */
export function openObject(draft: PhrasingDraft): void {
  closeObject(draft);
  draft.objects.push(draft.plain.length());
}

function closeObject(draft: PhrasingDraft): void {
  if (isObjectOpen(draft)) {
    draft.objects.push(draft.plain.length());
  }
}

function isObjectOpen({objects}: PhrasingDraft): boolean {
  return objects.length % 2 === 1;
}

/** Adds what is shown as `shown` but is no running text. */
export function addObject(draft: PhrasingDraft, shown: string): void {
  openObject(draft);
  draft.plain.addLiteral(shown);
}

/** The same for what stands as it is shown somewhere in `range`. */
export function addWritten(
  draft: PhrasingDraft,
  value: string,
  {start, end}: Range,
): void {
  const source = draft.reading.text.slice(start, end);
  const at = value === '' ? -1 : start + source.lastIndexOf(value);
  const piece =
    at < start
      ? indivisible({start, end}, value.length)
      : same(at, at + value.length);
  openObject(draft);
  draft.plain.addText({value, pieces: [piece]});
}
