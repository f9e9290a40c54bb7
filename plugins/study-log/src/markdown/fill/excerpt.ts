import {printWords, toPlainText} from './plainText.js';
import {wholeOf} from './stretch.js';
import type {Template} from '../types.js';

const EXCERPT_LENGTH = 160;
const TABLE = /<table[^]*?<\/table>/g;
const START = /<p>|<li(?: class="task-list-item")?>/g;
const BORDER =
  /<\/?(?:p|li|ul|ol|pre|div|table|blockquote|h[1-6]|section|details|figure|hr)\b/;

/**
 * Plain text of the first paragraph or item that says something, cut at 160
 * characters.
 *
 * @param isHeading whether the index takes the bold line there for a heading
 */
export function toExcerpt(
  templates: readonly Template[],
  isHeading: (source: number) => boolean,
): string {
  for (const template of templates) {
    let isInHeading = false;
    const html = printWords(wholeOf(template), {
      boldLine: ({source}) => {
        isInHeading = isHeading(source);
        return isInHeading ? '<h2>' : '<p>';
      },
      boldLineEnd: () => (isInHeading ? '</h2>' : '</p>'),
    }).replace(TABLE, '');
    for (const {0: tag, index} of html.matchAll(START)) {
      const rest = html.slice(index + tag.length);
      const words = toWords(rest.split(BORDER, 1)[0] ?? '');
      if (words !== '') {
        return cut(words);
      }
    }
  }
  return '';
}

function toWords(html: string): string {
  return toPlainText(html).replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  const characters = Array.from(text);
  return characters.length > EXCERPT_LENGTH
    ? `${characters
        .slice(0, EXCERPT_LENGTH - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
