import type {
  BoldTerm,
  Fence,
  Reference,
  TableRow,
  TextRun,
  Wikilink,
} from '../logs/types.js';
import type {SectionBlock} from './entryBlockTypes.js';
import {readFence} from './fence.js';
import {OBJECT_REPLACEMENT, foldSpace} from './flatText.js';
import {findHtmlReferences} from './html.js';
import {linkTarget} from './links.js';
import type {Phrasing} from './phrasing.js';
import type {MarkdownDocument} from './types.js';

/** One run a phrasing block; headings have none. */
export function toRuns(blocks: readonly SectionBlock[]): readonly TextRun[] {
  return blocks
    .filter(({type}) => type !== 'heading')
    .flatMap((block) =>
      phrasingsOf(block)
        .filter(({run}) => hasWords(run.text))
        .map(({run}) => ({section: block.section, ...run, line: block.line})),
    );
}

export function toBoldTerms(
  blocks: readonly SectionBlock[],
): readonly BoldTerm[] {
  return blocks
    .filter(({type}) => type !== 'heading')
    .flatMap((block) =>
      phrasingsOf(block).flatMap(({bolds}) =>
        bolds.map((bold) => ({section: block.section, ...bold})),
      ),
    );
}

export function toWikilinks(
  blocks: readonly SectionBlock[],
): readonly Wikilink[] {
  return blocks.flatMap((block) =>
    phrasingsOf(block).flatMap(({wikilinks}) =>
      wikilinks.map((wikilink) => ({section: block.section, ...wikilink})),
    ),
  );
}

/** Destinations of links, images, raw HTML and link reference definitions, in document order. */
export function toReferences(
  document: MarkdownDocument,
  blocks: readonly SectionBlock[],
): readonly Reference[] {
  return blocks.flatMap((block): readonly Reference[] => {
    if (block.type === 'html') {
      const {start, end} = block.range;
      return findHtmlReferences(document.text.slice(start, end)).map(
        ({kind, target, at}) => ({
          kind,
          target,
          line: document.lines.lineAt(start + at),
        }),
      );
    }
    if (block.type === 'linkReference') {
      const {start, end} = block.url;
      const target = linkTarget(document.text.slice(start, end));
      return [{kind: 'link', target, line: document.lines.lineAt(start)}];
    }
    return phrasingsOf(block).flatMap(({references}) => references);
  });
}

export function toFences(
  document: MarkdownDocument,
  blocks: readonly SectionBlock[],
): readonly Fence[] {
  return blocks.flatMap((block) =>
    block.type === 'fence'
      ? [
          {
            section: block.section,
            ...readFence(document.text, block.node),
            range: block.range,
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
            line: block.line,
          },
        ]
      : [],
  );
}

/**
 * As many as the table has columns: a short row is filled up, and what a long
 * one has too many goes on in its last cell, as on the page.
 */
function toCells({
  cells,
  columns,
}: Extract<SectionBlock, {readonly type: 'row'}>): readonly string[] {
  const texts = cells.map(({plain}) =>
    // In code the backslash that keeps a pipe from ending the cell still stands.
    foldSpace(plain.text).replaceAll('\\|', '|'),
  );
  return Array.from({length: columns}, (_, column) =>
    column === columns - 1
      ? texts.slice(column).join('|')
      : (texts[column] ?? ''),
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
