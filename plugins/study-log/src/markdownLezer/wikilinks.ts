import type {SyntaxNode} from '@lezer/common';
import type {Range, Wikilink} from '../logs/types.js';
import type {MarkdownDocument} from './types.js';

/** Reads `[[Target|label]]` (or `![[…]]`); without a label the target is shown. */
export function readWikilink(
  document: MarkdownDocument,
  node: SyntaxNode,
): Omit<Wikilink, 'section'> {
  const {text, lines} = document;
  const start = text.indexOf('[[', node.from) + 2;
  const end = node.to - 2;
  const pipe = text.slice(start, end).indexOf('|');
  // In a table the pipe is written `\|`.
  const escape = pipe > 0 && text[start + pipe - 1] === '\\' ? 1 : 0;
  const target = trimmed(text, {
    start,
    end: pipe < 0 ? end : start + pipe - escape,
  });
  const label =
    pipe < 0 ? target : trimmed(text, {start: start + pipe + 1, end});
  const shown = label.end > label.start ? label : target;
  return {
    target: text.slice(target.start, target.end),
    label: text.slice(shown.start, shown.end),
    range: {start: node.from, end: node.to},
    labelRange: shown,
    line: lines.lineAt(node.from),
  };
}

function trimmed(text: string, {start, end}: Range): Range {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  return {
    start: start + lead,
    end: start + Math.max(lead, slice.trimEnd().length),
  };
}
