import type {
  BoldTerm,
  Fence,
  Reference,
  TableRow,
  TextRun,
  Wikilink,
} from '../types';
import type {SectionBlock} from './entryBlockTypes';
import {readFence} from './fence';
import {OBJECT_REPLACEMENT, foldSpace} from './flatText';
import {findHtmlReferences} from './html';
import {linkTarget} from './links';
import type {Phrasing} from './phrasing';
import type {MarkdownDocument} from './types';

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
            cells: block.cells.map(({plain}) => foldSpace(plain.text)),
            line: block.line,
          },
        ]
      : [],
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
