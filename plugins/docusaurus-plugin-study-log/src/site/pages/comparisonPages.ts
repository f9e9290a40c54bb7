import type {Comparison} from 'study-log/knowledge/types';
import type {ComparisonPageData, MentionGroup} from '../../theme/types.js';
import {toLastChange} from '../content/lastChange.js';
import type {SentenceIndex} from '../content/sentences.js';
import type {SiteContent} from '../content/siteContent.js';
import {toComparisonRows, toPoints} from './comparisonRows.js';
import {findComparisons, toComparisonTitle} from './relatedRefs.js';
import {createPage, type Page} from './page.js';
import type {PageWords} from './pageWords.js';
import {createTell, createTellCell} from './passages/createTell.js';
import type {WrittenBlocks} from './passages/writtenBlocks.js';
import {toConceptRef, toLogRef, toMentionGroups, toPlaceRef} from './refs.js';

type PageContext = {
  readonly content: SiteContent;
  readonly words: PageWords;
  readonly sentences: SentenceIndex;
  readonly blocks: WrittenBlocks;
};

/** A page for each pair that a log sets side by side. */
export function toComparisonPages(context: PageContext): readonly Page[] {
  return findComparisons(context.content).map((comparison) =>
    toComparisonPage(comparison, context),
  );
}

function toComparisonPage(comparison: Comparison, context: PageContext): Page {
  const {content} = context;
  return createPage(
    {
      path: content.addresses.comparison(comparison.id),
      kind: 'comparison',
      lastChanged: () =>
        toLastChange(
          comparison.places.flatMap(({log}) => content.logs.get(log) ?? []),
          content,
        ),
    },
    () => toComparisonData(comparison, context),
  );
}

function toComparisonData(
  comparison: Comparison,
  {content, words, sentences, blocks}: PageContext,
): ComparisonPageData {
  const permalink = content.addresses.comparison(comparison.id);
  const telling = {blocks, words, page: permalink};
  const sides = {
    content,
    tell: createTell(telling),
    tellCell: createTellCell(telling),
  };
  const concepts = comparison.concepts.flatMap((id) => {
    const concept = content.concepts.get(id);
    return concept ? [toConceptRef(concept, content)] : [];
  });
  const rows = toComparisonRows(comparison, sides);
  const shared = toPoints(comparison, null, sides);
  const statements = [...rows.flatMap(({cells}) => cells.flat()), ...shared];
  return {
    kind: 'comparison',
    title: toComparisonTitle(comparison.concepts, content),
    permalink,
    concepts,
    from: comparison.places.flatMap((place) => {
      const log = content.logs.get(place.log);
      return log
        ? [{...toLogRef(log, content), ...toPlaceRef(place, content)}]
        : [];
    }),
    hasMath: statements.some(({hasMath}) => hasMath),
    parts: {
      sides: rows,
      shared,
      sentences: toSharedSentences(comparison, content, sentences),
    },
  };
}

/** Every sentence that names all sides, by log, newest first. */
function toSharedSentences(
  {concepts}: Comparison,
  content: SiteContent,
  sentences: SentenceIndex,
): readonly MentionGroup[] {
  const [first = ''] = concepts;
  const naming = content.mentionsOf(first).flatMap((mention) => {
    const inSentence = sentences(mention).filter(({concept}) =>
      concepts.includes(concept),
    );
    const named = new Set(inSentence.map(({concept}) => concept));
    return named.size === concepts.length ? inSentence : [];
  });
  const mentions = [...new Set(naming)].sort(
    (a, b) => content.positionOf(b.log) - content.positionOf(a.log),
  );
  return toMentionGroups(mentions, content);
}
