import {toCharacters} from '../characters.js';

/** Pieces of Markdown for texts that are made of data. */

/** Characters that would be markup: an ampersand before what would be a character's name, an underscore only where it is not inside a word. */
const MARKUP = /[\\`*[\]<~]|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What makes a line a heading, a list, a quote or a rule. */
const LINE_START = /^(\s*)([#>+-]|\d+(?=[.)]))/;

/** Plain text as one line of Markdown that reads the same. */
export function toMarkdownText(text: string): string {
  return toCharacters(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, (_, indent: string, sign: string) =>
      /\d/.test(sign) ? `${indent}${sign}\\` : `${indent}\\${sign}`,
    )
    .replace(/^(\d+)\\([.)])/, '$1\\$2');
}

export function toMarkdownLink(words: string, address: string): string {
  return `[${toMarkdownText(words)}](${address})`;
}

export function toMarkdownList(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}\n`).join('');
}

/** A fence longer than any in the code. */
export function toFence(language: string, code: string): string {
  const longest = Math.max(
    2,
    ...[...code.matchAll(/`+/g)].map(([run]) => run.length),
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}\n`;
}
