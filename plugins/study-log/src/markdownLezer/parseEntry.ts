import {findDefinitions} from '../logs/definitions/findDefinitions.js';
import type {Range, Section} from '../logs/types.js';
import {findEntryBlocks} from './entryBlocks.js';
import type {EntryBlock, SectionBlock} from './entryBlockTypes.js';
import {
  toBoldTerms,
  toFences,
  toReferences,
  toRows,
  toRuns,
  toWikilinks,
} from './entryParts.js';
import {toItems, toStatements} from './statements.js';
import {buildSections} from './sections.js';
import type {EntryContent, MarkdownDocument} from './types.js';

/**
 * Reads what Markdown says of one entry: the slice `range` of a document,
 * which begins and ends at block borders. Never throws.
 */
export function parseEntry(
  document: MarkdownDocument,
  range: Range,
): EntryContent {
  const sections = buildSections(document, range);
  const blocks = inSections(findEntryBlocks(document, range), sections);
  const statements = toStatements(blocks);
  return {
    sections,
    items: toItems(statements),
    definitions: findDefinitions({sections, statements}),
    boldTerms: toBoldTerms(blocks),
    runs: toRuns(blocks),
    wikilinks: toWikilinks(blocks),
    references: toReferences(document, blocks),
    fences: toFences(document, blocks),
    rows: toRows(blocks),
    math: document.math,
  };
}

/** Blocks with their section; a bold line that acts as a heading is no paragraph. */
function inSections(
  blocks: readonly EntryBlock[],
  sections: readonly Section[],
): readonly SectionBlock[] {
  let at = 0;
  return blocks.map((block) => {
    while (block.range.start >= (sections[at + 1]?.range.start ?? Infinity)) {
      at += 1;
    }
    const isHeading =
      at > 0 && sections[at]?.headingRange.start === block.range.start;
    return block.type === 'paragraph' && isHeading
      ? {...block, type: 'heading', section: at}
      : {...block, section: at};
  });
}
