import fc from 'fast-check';

/** Pieces of Markdown that have little respect for each other. */
const INLINE = [
  ...['word', '쿠버', '네티스는', ' ', ' ', ' ', '\t', '\u00a0', '🙂', '\0'],
  ...['**', '*', '_', '~~', '~', '`', '`a|b`', '한글**강조**는', '<', '>'],
  ...['\\*', '\\_', '\\|', '&amp;', '&lt;', '&#x41;', '&nbsp;', '&bogus;'],
  ...['&#32;', '&Tab;', '&', '"', "'", '|', '\uFDD0', '\uFDE0', '\uFDD4'],
  ...['<br>', '<br/>', '<b>', '</b>', '<span>', '</span>', '<kbd>', '</kbd>'],
  ...['<!-- c -->', '<pod-ip>', 'List<String>', '<a name="q">', '</a>'],
  ...['<a href="k.md">'],
  ...['http://a.b/c', 'https://host:9090로', 'www.x.org,', 'me@x.org'],
  ...['<http://y.z>', '[x](y.md)', '[x](<a b> "t")', '![p](q.png)', '[ref]'],
  ...['[^1]', '[^2]', ':tada:', ':a:', ':x:', '[[wiki]]', '[[a|b]]', '$x^2$'],
  ...['<img src="i.png">', '[![i](j.png)](k)', '<details>', '</details>'],
  ...['  \n', '\\\n', '\n', '\n  ', '\r\n', '==', '^id', '{#x}', '![[p.png]]'],
];
const BLOCK = [
  ...['\n\n', '\n- ', '\n  - ', '\n1. ', '\n> ', '\n> > ', '\n## ', '\n# '],
  ...['\n===\n', '\n---\n', '\n\n| a | b |\n|---|---|\n| ', ' |\n| '],
  ...['\n\n```js\n', '\n```\n', '\n- [ ] ', '\n- [x] ', '\n> [!NOTE]\n> '],
  ...['\n\n[^1]: ', '\n\n[ref]: http://r.s\n\n', '\n\n<div>\n\n'],
  ...['\n\n</div>\n\n', '\n\n<table><tr><td>\n\n', '\n\n</td></tr></table>\n'],
  ...['\n\n    ', '\n\n$$\nx\n$$\n', '\n\n**Bold**\n\n', '</p>\n'],
  ...['\n<p align="center">', '\n<details><summary>s</summary>\n\n'],
  ...['\n\n</details>\n', '\n<h2>raw</h2>\n', '\n<ul><li>x\n\n'],
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {arbitrary: fc.constantFrom(...INLINE), weight: 3},
      {arbitrary: fc.constantFrom(...BLOCK), weight: 1},
    ),
    {minLength: 1, maxLength: 24},
  )
  .map((parts) => parts.join(''));
