import type {MentionGroup, SentenceMention} from '../../theme/types';
import {escapeHtml} from '../content/escapeHtml';
import type {PageWords} from './pageWords';

/** So many logs stand open; the ones before are folded away. */
const OPEN = 8;

/**
 * Every sentence that mentions a concept, by log, the term marked. Finished
 * HTML: hundreds of sentences would be most of what a build has to render.
 * `groups`: newest first.
 */
export function toMentionsHtml(
  groups: readonly MentionGroup[],
  words: PageWords,
): string {
  const html = groups.map((group) => toGroup(group, words));
  const folded = html.slice(OPEN);
  const earlier =
    folded.length === 0
      ? ''
      : `<details><summary>${escapeHtml(words.earlierMentions(folded.length))}</summary>${folded.join('')}</details>`;
  return html.slice(0, OPEN).join('') + earlier;
}

function toGroup(group: MentionGroup, words: PageWords): string {
  const sentences = group.sentences.map((mention) =>
    toSentence(mention, words),
  );
  return `<section><h3>${toLink(group.permalink, group.title)} ${toDate(group, words)}</h3><ul>${sentences.join('')}</ul></section>`;
}

function toSentence(
  {text, start, end, section, permalink}: SentenceMention,
  words: PageWords,
): string {
  const [before, term, after] = [
    text.slice(0, start),
    text.slice(start, end),
    text.slice(end),
  ].map(escapeHtml);
  return `<li>${before}<mark>${term}</mark>${after} ${toLink(permalink, section || words.goToPlace)}</li>`;
}

function toDate(
  {date, dateConfidence}: MentionGroup,
  words: PageWords,
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

function toLink(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
