import {escapeText} from '../../../../html/escapeHtml.js';
import type {
  Blocks,
  LinkPlace,
  Note,
  Range,
  Slot,
  SlotKind,
  TextSlot,
  Unit,
} from '../../../types';
import type {
  EntryRequest,
  FileLink,
  FillLabels,
  PartRequest,
} from '../../types';

export const LABELS: FillLabels = {
  headingAnchor: '{heading}에 바로 가기',
  footnotes: '각주',
  footnoteBack: '본문으로',
  missingImage: '이미지 없음',
  words: {note: '참고'},
};

type Part = (writing: Writing) => void;

/** The source of a file and the template of a block, written side by side. */
class Writing {
  source: string;
  html = '';
  readonly texts: TextSlot[] = [];
  readonly slots: Slot[] = [];
  constructor(source: string) {
    this.source = source;
  }
  slot(kind: SlotKind): void {
    this.slots.push({at: this.html.length, ...kind});
  }
}

/** Tags, which the source does not have. */
export const html =
  (text: string): Part =>
  (writing) =>
    void (writing.html += text);

/** Source that shows nothing. */
export const mark =
  (text: string): Part =>
  (writing) =>
    void (writing.source += text);

/** Words; `{…}` in them is one indivisible thing: `{\*|*}` is written `\*`, shown `*`; `{> |}` shows nothing. */
export const text =
  (words: string, place: LinkPlace = 'all'): Part =>
  (writing) => {
    const runs: number[] = [];
    for (const piece of words.split(/(\{[^{}|]*\|[^{}]*\}|[<&])/)) {
      const [, written = piece, shown = piece] =
        /^\{([^|]*)\|(.*)\}$/s.exec(piece) ?? [];
      const isWhole = written !== piece || /^[<&]$/.test(piece);
      if (!isWhole) {
        runs.push(writing.html.length, writing.source.length, piece.length);
      }
      writing.source += written;
      writing.html += escapeText(shown);
    }
    writing.texts.push({place, runs});
  };

export const slot =
  (kind: SlotKind): Part =>
  (writing) =>
    writing.slot(kind);

/** A slot that knows where it stands in the source. */
export const slotHere =
  (toKind: (source: number) => SlotKind): Part =>
  (writing) =>
    writing.slot(toKind(writing.source.length));

export const p = (...parts: readonly Part[]): Part =>
  all(html('<p>'), ...parts, html('</p>'));

export const all =
  (...parts: readonly Part[]): Part =>
  (writing) =>
    parts.forEach((part) => part(writing));

export const heading = (
  level: number,
  words: string,
  rest: {readonly id?: string; readonly attributes?: string} = {},
): Part =>
  all(
    slotHere((source) => ({
      kind: 'heading',
      level,
      source,
      words,
      attributes: '',
      ...rest,
    })),
    mark(`${'#'.repeat(level)} `),
    text(words, 'asked'),
    slot({kind: 'headingEnd'}),
  );

export const link = (target: string, words: string, attributes = ''): Part =>
  all(
    slotHere((source) => ({kind: 'link', target, source, attributes})),
    mark('['),
    text(words, 'none'),
    mark(`](${target})`),
    slot({kind: 'linkEnd'}),
  );

export const container =
  (kind: 'item' | 'cell' | 'block', ...parts: readonly Part[]): Part =>
  (writing) => {
    const index = writing.slots.length;
    const start = writing.source.length;
    writing.slot({kind, range: {start, end: start}});
    parts.forEach((part) => part(writing));
    const range = {start, end: writing.source.length};
    writing.slots[index] = {
      at: writing.slots[index]?.at ?? 0,
      kind,
      range,
    };
    writing.slot({kind: 'end'});
  };

export const item = (...parts: readonly Part[]): Part =>
  all(
    html('<li>'),
    container('item', mark('- '), ...parts),
    mark('\n'),
    html('</li>'),
  );

export const list = (tag: string, ...items: readonly Part[]): Part =>
  all(
    html(`<${tag}>\n`),
    ...items.flatMap((one) => [one, html('\n')]),
    html(`</${tag.split(' ')[0] ?? ''}>`),
  );

export const noteRef = (note: string): Part =>
  all(slot({kind: 'noteRef', note}), mark(`[^${note}]`));

export type Written = Blocks & {readonly source: string};

/** The templates of a file, a unit for each part, and footnotes by their id. */
export function write(
  units: readonly Part[],
  notes: Readonly<Record<string, Part>> = {},
): Written {
  let source = '';
  const toUnit = (part: Part): Unit => {
    const writing = new Writing(source);
    part(writing);
    writing.source += '\n\n';
    const range: Range = {start: source.length, end: writing.source.length};
    source = writing.source;
    const {html, texts, slots} = writing;
    return {html, texts, slots, range};
  };
  const written = units.map(toUnit);
  const notesWritten = Object.entries(notes).map(([id, part]): Note => ({
    id,
    ...toUnit(
      all(html('\n'), part, slot({kind: 'noteBack', note: id}), html('\n')),
    ),
  }));
  return {
    units: written,
    notes: notesWritten,
    escaped: [],
    get source() {
      return source;
    },
  };
}

/** Links to every place where the words stand in the file. */
export function linksTo(source: string, words: string): FileLink[] {
  const links: FileLink[] = [];
  for (
    let start = source.indexOf(words);
    start >= 0;
    start = source.indexOf(words, start + words.length)
  ) {
    const end = start + words.length;
    const id = words.toLowerCase();
    links.push({
      start,
      end,
      outerStart: start,
      outerEnd: end,
      href: `/concepts/${id}/`,
      concept: id,
    });
  }
  return links;
}

export function entry(
  {source}: Written,
  rest: Partial<EntryRequest> = {},
): EntryRequest {
  return {
    range: {start: 0, end: source.length},
    links: [],
    resolve: () => undefined,
    labels: LABELS,
    headings: [],
    diagrams: [],
    ...rest,
  };
}

export function part(
  file: Written,
  range: Range,
  rest: Partial<PartRequest> = {},
): PartRequest {
  return {
    range,
    links: [],
    resolve: () => undefined,
    labels: LABELS,
    level: 3,
    ...rest,
  };
}

/** The range of the first place where a text is written. */
export function rangeOf({source}: Written, words: string): Range {
  const start = source.indexOf(words);
  return {start, end: start + words.length};
}
