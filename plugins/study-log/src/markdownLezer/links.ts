import type {SyntaxNode} from '@lezer/common';
import type {MarkdownDocument} from './types.js';

/** The parser takes every `[…]` for a link; it is one with a destination, or a label that the file defines. */
export function isLink(document: MarkdownDocument, node: SyntaxNode): boolean {
  if (node.getChild('URL') || isEmptyDestination(document, node)) {
    return true;
  }
  const label = node.getChild('LinkLabel');
  const source = document.text.slice(
    label ? label.from : node.from,
    label ? label.to : node.to,
  );
  const own =
    source === '[]' ? document.text.slice(node.from, label?.from) : source;
  return document.linkLabels.has(normalizeLabel(own));
}

/** `[text]()`: four marks, no destination. */
function isEmptyDestination(
  document: MarkdownDocument,
  node: SyntaxNode,
): boolean {
  return (
    document.text[node.to - 1] === ')' &&
    node.getChildren('LinkMark').length === 4
  );
}

/** `[Foo  bar]` -> `foo bar`, as CommonMark compares labels. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/^!?\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** A destination without its angle brackets. */
export function linkTarget(source: string): string {
  return source.startsWith('<') && source.endsWith('>')
    ? source.slice(1, -1)
    : source;
}
