import {findDefinitions} from '../definitions/findDefinitions.js';
import type {Range, Section} from '../types.js';
import {itemsWithin} from '../../collections/itemsWithin.js';
import {
  findOwnParts,
  isIn,
  type OwnParts,
} from '../../markdown/fill/ownParts.js';
import {findIds, findReferences} from '../../markdown/outline/references.js';
import type {SectionBlock} from './entryBlockTypes.js';
import {toEntryHeadings} from './entryHeadings.js';
import {
  toBoldTerms,
  toFences,
  toRows,
  toRuns,
  toWikilinks,
} from './entryParts.js';
import {toItems, toStatements} from './statements.js';
import {buildSections} from './sections.js';
import type {EntryContent, MarkdownDocument} from './types.js';

/**
 * What Markdown says of one entry: the slice `range` of a document, which
 * begins and ends at block borders. Never throws.
 */
export function parseEntry(
  document: MarkdownDocument,
  range: Range,
): EntryContent {
  const sections = buildSections(document, range);
  const own = findOwnParts(document.blocks, range);
  const blocks = inSections(document, {range, sections, own});
  const statements = toStatements(blocks);
  return {
    sections,
    items: toItems(statements),
    definitions: findDefinitions({sections, statements}),
    boldTerms: toBoldTerms(blocks),
    runs: toRuns(blocks),
    wikilinks: toWikilinks(blocks, document.lines),
    references: findReferences(own).map((reference) => ({
      ...reference,
      line: document.lines.lineAt(reference.source),
    })),
    ids: findIds(own, toEntryHeadings(sections)),
    fences: toFences(blocks),
    rows: toRows(blocks),
    math: document.math,
  };
}

/** The entry's blocks with their sections, without footnotes that its page does not have; a bold line that acts as a heading is no paragraph. */
function inSections(
  {outline, blocks: {notes}, lines}: MarkdownDocument,
  {
    range,
    sections,
    own,
  }: {
    readonly range: Range;
    readonly sections: readonly Section[];
    readonly own: OwnParts;
  },
): readonly SectionBlock[] {
  const unused = notes.filter(
    (note) => isIn(range, note.range.start) && !own.notes.numbers.has(note.id),
  );
  let at = 0;
  return itemsWithin(outline.blocks, range, (block) => block.start)
    .filter(({start}) => !unused.some((note) => isIn(note.range, start)))
    .map((block) => {
      const {start} = block;
      while (start >= (sections[at + 1]?.range.start ?? Infinity)) {
        at += 1;
      }
      const placed = {...block, section: at, line: lines.lineAt(start)};
      const isHeading = at > 0 && sections[at]?.headingRange.start === start;
      return placed.type === 'paragraph' && isHeading
        ? {...placed, type: 'heading'}
        : placed;
    });
}
