import type {Written} from '../../../theme/types.js';
import {toFolded, toLinesHtml} from '../html.js';
import type {PageWords} from '../pageWords.js';
import type {ShownBlock, ShownPassage} from './writtenBlocks.js';

type Words = Pick<PageWords, 'codeLines' | 'tableRows' | 'showAll'>;

const MOST_CODE_LINES = 20;
const MOST_TABLE_ROWS = 12;
/** So many lines of a passage stand open; the rest is a click away. */
const OPEN_LINES = 30;

/**
 * A passage in the writer's own blocks, long ones folded; plain lines where the
 * blocks are not known, or nothing stands there.
 */
export function toWritten(
  shown: ShownPassage | undefined,
  lines: readonly string[],
  words: Words,
): Written {
  if (!shown || shown.blocks.length === 0) {
    const html = lines.length > 0 ? toLinesHtml(lines) : '';
    return {html, links: [], hasMath: false};
  }
  const {blocks, links, hasMath} = shown;
  const open = countOpen(blocks);
  const rest = blocks.slice(open).map((block) => toBlock(block, words));
  const html = [
    ...blocks.slice(0, open).map((block) => toBlock(block, words)),
    ...(rest.length > 0 ? [toFolded(words.showAll, rest.join('\n'))] : []),
  ].join('\n');
  return {html, links, hasMath};
}

function toBlock({kind, size, html}: ShownBlock, words: Words): string {
  if (kind === 'code' && size > MOST_CODE_LINES) {
    return toFolded(words.codeLines(size), html);
  }
  return kind === 'table' && size > MOST_TABLE_ROWS
    ? toFolded(words.tableRows(size), html)
    : html;
}

/** The first block stands open, however long it is. */
function countOpen(blocks: readonly ShownBlock[]): number {
  let lines = 0;
  const first = blocks.findIndex((block) => {
    lines += linesOpen(block);
    return lines > OPEN_LINES;
  });
  return first < 0 ? blocks.length : Math.max(first, 1);
}

function linesOpen({kind, size}: ShownBlock): number {
  const isFolded =
    (kind === 'code' && size > MOST_CODE_LINES) ||
    (kind === 'table' && size > MOST_TABLE_ROWS);
  return isFolded ? 1 : size;
}
