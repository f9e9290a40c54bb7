import {rangeOf} from './nodes.js';
import type {Range} from '../types.js';
import type {Paragraph} from 'mdast';

const LONGEST = 60;

/** Whether a paragraph is one line of bold text, short and no sentence: it acts as a heading. */
export function isBoldLine(paragraph: Paragraph, text: string): boolean {
  const [strong] = paragraph.children;
  const line = rangeOf(paragraph);
  const bold = strong?.type === 'strong' ? rangeOf(strong) : undefined;
  if (!line || bold?.start !== line.start) {
    return false;
  }
  const words = insideMarks(text, bold);
  return (
    /^\s*[:：]?\s*$/.test(text.slice(bold.end, line.end)) &&
    words.length <= LONGEST &&
    !/\n|\r/.test(words) &&
    !/[.!。]$|[다요]$/.test(words.trim())
  );
}

function insideMarks(text: string, {start, end}: Range): string {
  return text.slice(start + 2, end - 2);
}
