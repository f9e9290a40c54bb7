import {REVIEW_DAYS} from '../../pageFormat/reviewSteps.js';
import {escapeHtml} from 'study-log/html/escapeHtml';
import {groupBy} from 'study-log/collections/groupBy';
import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import {findDueConcepts, type DueConcept} from './again.js';
import {toDateHtml, toLink} from './html.js';
import {createPage, type Page} from './page.js';
import type {PageWords} from './pageWords.js';
import {createTell} from './passages/createTell.js';
import type {WrittenBlocks} from './passages/writtenBlocks.js';
import {toReviewCards} from './reviewCards.js';

/** So many concepts stand in the list that needs no scripts. */
const LISTED = 60;

/** `/review/`: what to look at again, as cards and as a list. */
export function toReviewPage(
  content: SiteContent,
  words: PageWords,
  blocks: WrittenBlocks,
): Page {
  const permalink = content.addresses.review;
  return createPage(
    {
      path: permalink,
      kind: 'review',
      lastChanged: () => toLastChange(content.studyLog.logs, content),
    },
    () => {
      const tell = createTell({blocks, words, page: permalink});
      const told = toReviewCards(content, tell);
      const due = findDueConcepts(content).slice(0, LISTED);
      return {
        kind: 'review',
        permalink,
        count: told.length,
        hasMath: told.some(({hasMath}) => hasMath),
        cards: told.map(({card}) => card),
        html: {list: toListHtml(due, content, words)},
        links: [
          ...new Set([
            ...due.map(({concept}) => content.addresses.concept(concept.id)),
            ...told.flatMap(({links}) => links),
          ]),
        ],
        anchors: [],
      };
    },
  );
}

/** By the step that they have reached, the first step first. */
function toListHtml(
  due: readonly DueConcept[],
  content: SiteContent,
  words: PageWords,
): string {
  const bySteps = groupBy(due, ({step}) => step.after);
  return REVIEW_DAYS.flatMap((after) => {
    const concepts = bySteps.get(after) ?? [];
    const items = concepts.map((one) => toItem(one, content, words));
    return items.length === 0
      ? []
      : [
          `<section><h3>${escapeHtml(words.reviewStep(after))}</h3><ul>${items.join('')}</ul></section>`,
        ];
  }).join('');
}

function toItem(
  {concept, lastSeen}: DueConcept,
  content: SiteContent,
  words: PageWords,
): string {
  const link = toLink(content.addresses.concept(concept.id), concept.name);
  const date = toDateHtml({date: lastSeen, dateConfidence: 'exact'}, words);
  return `<li>${link} ${date}</li>`;
}
