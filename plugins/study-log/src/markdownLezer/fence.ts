import type {SyntaxNode} from '@lezer/common';

/**
 * Language and code of a fenced block. Lines of the code are joined by LF,
 * markers of an enclosing quote and the item's indentation left out.
 */
export function readFence(
  text: string,
  node: SyntaxNode,
): {readonly lang: string; readonly code: string} {
  const info = node.getChild('CodeInfo');
  const lang = info
    ? (text.slice(info.from, info.to).split(/[\s{,]/)[0] ?? '').toLowerCase()
    : '';
  const code = node
    .getChildren('CodeText')
    .map(({from, to}) => text.slice(from, to))
    .join('');
  return {lang, code: code.replace(/\r\n?/g, '\n')};
}
