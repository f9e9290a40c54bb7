import {rangeOf} from '../parse/nodes.js';
import type {Paragraph} from 'mdast';

/** Whether a paragraph is one bold text and nothing else but a colon: the index may take it for a heading. */
export function isBoldLine(paragraph: Paragraph, source: string): boolean {
  const [strong] = paragraph.children;
  const outer = rangeOf(paragraph);
  const inner = strong?.type === 'strong' ? rangeOf(strong) : undefined;
  return (
    outer !== undefined &&
    inner !== undefined &&
    inner.start === outer.start &&
    /^\s*[:：]?\s*$/.test(source.slice(inner.end, outer.end))
  );
}
