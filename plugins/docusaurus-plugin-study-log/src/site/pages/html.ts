import type {LogRef} from '../../theme/types.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {PageWords} from './pageWords.js';

/** Pieces of finished HTML: whatever a log holds comes out as text. */

export function toLink(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

/** The day of a log; tells an estimate from a known day. */
export function toDateHtml(
  {date, dateConfidence}: Pick<LogRef, 'date' | 'dateConfidence'>,
  words: Pick<PageWords, 'date' | 'undated' | 'estimated'>,
): string {
  if (!date) {
    return `<span>${escapeHtml(words.undated)}</span>`;
  }
  const estimated =
    dateConfidence === 'estimated'
      ? ` <small>${escapeHtml(words.estimated)}</small>`
      : '';
  return `<span><time datetime="${date}">${escapeHtml(words.date(date))}</time>${estimated}</span>`;
}

/** One line is a paragraph, more are a list. */
export function toLinesHtml(lines: readonly string[]): string {
  const [only = ''] = lines;
  return lines.length === 1
    ? `<p>${escapeHtml(only)}</p>`
    : `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

/** What stands below a line that opens it. */
export function toFolded(summary: string, html: string): string {
  return `<details><summary>${escapeHtml(summary)}</summary>${html}</details>`;
}
