import type {BoldTerm, Fence, TableRow, TextRun, Wikilink} from '../types.js';
import {
  OBJECT_REPLACEMENT,
  foldSpace,
  toSourceRange,
} from '../../markdown/outline/flatText.js';
import {toSlices} from '../../markdown/outline/slices.js';
import {toRun} from '../../markdown/outline/toRun.js';
import type {Phrasing} from '../../markdown/outline/types.js';
import type {SectionBlock} from './entryBlockTypes.js';
import type {LineIndex} from '../../markdown/lineIndex.js';

/** One run a phrasing block; headings have none. */
export function toRuns(blocks: readonly SectionBlock[]): readonly TextRun[] {
  return blocks
    .filter(({type}) => type !== 'heading')
    .flatMap((block) =>
      phrasingsOf(block)
        .map(toRun)
        .filter(({text}) => hasWords(text))
        .map((run) => ({
          section: block.section,
          ...run,
          range: {start: block.start, end: block.end},
          line: block.line,
        })),
    );
}

export function toBoldTerms(
  blocks: readonly SectionBlock[],
): readonly BoldTerm[] {
  return blocks
    .filter(({type}) => type !== 'heading')
    .flatMap((block) =>
      phrasingsOf(block)
        .flatMap(findBolds)
        .map((bold) => ({section: block.section, ...bold})),
    );
}

function findBolds(phrasing: Phrasing): readonly Omit<BoldTerm, 'section'>[] {
  return toSlices(phrasing.bolds).flatMap((slice) => {
    const range = toSourceRange(phrasing, slice);
    const text = foldSpace(phrasing.text.slice(slice.start, slice.end));
    return range && text ? [{text, range}] : [];
  });
}

export function toWikilinks(
  blocks: readonly SectionBlock[],
  lines: LineIndex,
): readonly Wikilink[] {
  return blocks.flatMap((block) =>
    phrasingsOf(block).flatMap(({wikilinks = []}) =>
      wikilinks.map((wikilink) => ({
        section: block.section,
        ...wikilink,
        line: lines.lineAt(wikilink.range.start),
      })),
    ),
  );
}

export function toFences(blocks: readonly SectionBlock[]): readonly Fence[] {
  return blocks.flatMap((block) =>
    block.type === 'fence'
      ? [
          {
            section: block.section,
            lang: block.lang,
            code: block.code,
            range: {start: block.start, end: block.end},
            line: block.line,
          },
        ]
      : [],
  );
}

export function toRows(blocks: readonly SectionBlock[]): readonly TableRow[] {
  return blocks.flatMap((block) =>
    block.type === 'row'
      ? [
          {
            section: block.section,
            table: block.table,
            header: block.header,
            cells: toCells(block),
            range: {start: block.start, end: block.end},
            line: block.line,
          },
        ]
      : [],
  );
}

/** As many as the table has columns: a short row is filled up. */
function toCells({
  cells,
  columns,
}: Extract<SectionBlock, {readonly type: 'row'}>): readonly string[] {
  return Array.from({length: columns}, (_, column) =>
    foldSpace(cells[column]?.text ?? ''),
  );
}

function phrasingsOf(block: SectionBlock): readonly Phrasing[] {
  if (block.type === 'row') {
    return block.cells;
  }
  return 'phrasing' in block ? [block.phrasing] : [];
}

function hasWords(text: string): boolean {
  return text.replaceAll(OBJECT_REPLACEMENT, '').trim() !== '';
}
