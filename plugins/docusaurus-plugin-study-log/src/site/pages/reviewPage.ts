import {REVIEW_DAYS} from '../../pageFormat/reviewSteps.js';
import type {DueConcepts} from '../../theme/types.js';
import {groupBy} from 'study-log/collections/groupBy';
import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import {findDueConcepts, type DueConcept} from './again.js';
import {createPage, type Page} from './page.js';
import type {PageWords} from './pageWords.js';
import {createTell} from './passages/createTell.js';
import type {WrittenBlocks} from './passages/writtenBlocks.js';
import {toConceptRef} from './refs.js';
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
      const cards = toReviewCards(content, tell);
      const due = findDueConcepts(content).slice(0, LISTED);
      return {
        kind: 'review',
        permalink,
        count: cards.length,
        hasMath: cards.some(({hasMath}) => hasMath),
        cards: cards.map(({card}) => card),
        parts: {list: toList(due, content)},
      };
    },
  );
}

function toList(
  due: readonly DueConcept[],
  content: SiteContent,
): readonly DueConcepts[] {
  const bySteps = groupBy(due, ({step}) => step.after);
  return REVIEW_DAYS.flatMap((after) => {
    const reached = bySteps.get(after) ?? [];
    const concepts = reached.map(({concept, lastSeen}) => ({
      ...toConceptRef(concept, content),
      lastSeen,
    }));
    return concepts.length === 0 ? [] : [{after, concepts}];
  });
}
