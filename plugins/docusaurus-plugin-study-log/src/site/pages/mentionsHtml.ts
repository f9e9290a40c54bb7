import type {MentionGroup, SentenceMention} from '../../theme/types.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import {groupBy} from 'study-log/collections/groupBy';
import {toDateHtml, toFolded, toLink} from './html.js';
import type {PageWords} from './pageWords.js';

/** So many logs stand open; the ones before are folded away, a year at a time. */
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
  const open = groups.slice(0, OPEN).map((group) => toGroup(group, words));
  const years = groupBy(groups.slice(OPEN), ({date}) => date?.slice(0, 4));
  const folded = [...years].map(([year, ofYear]) =>
    toFolded(
      words.earlierMentions(
        year ? words.period({year: Number(year)}) : words.undated,
        ofYear.length,
      ),
      ofYear.map((group) => toGroup(group, words)).join(''),
    ),
  );
  return [...open, ...folded].join('');
}

function toGroup(group: MentionGroup, words: PageWords): string {
  const sentences = group.sentences.map((mention) =>
    toSentence(mention, words),
  );
  return `<section><h3>${toLink(group.permalink, group.title)} ${toDateHtml(group, words)}</h3><ul>${sentences.join('')}</ul></section>`;
}

function toSentence(
  {text, marks, section, permalink}: SentenceMention,
  words: PageWords,
): string {
  return `<li>${toMarked(text, marks)} ${toLink(permalink, section || words.goToPlace)}</li>`;
}

/** `marks`: ascending, apart from each other. */
function toMarked(text: string, marks: SentenceMention['marks']): string {
  const pieces = marks.map(({start, end}, index) => {
    const before = text.slice(marks[index - 1]?.end ?? 0, start);
    return `${escapeHtml(before)}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
  });
  return pieces.join('') + escapeHtml(text.slice(marks.at(-1)?.end ?? 0));
}
