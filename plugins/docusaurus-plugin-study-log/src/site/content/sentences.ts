import type {Mention} from '../../knowledge/types';
import {groupBy} from '../../collections/groupBy';
import type {SiteContent} from './siteContent';

/** All mentions that stand in the same sentence as this one, itself included, in source order. */
export type SentenceIndex = (mention: Mention) => readonly Mention[];

/** A sentence cut to an excerpt differs from one term to the next: those are not found together. */
const keyOf = ({log, section, sentence}: Mention): string =>
  `${log}\0${section}\0${sentence.text}`;

/** Answers which concepts a sentence names together; everyday words that name nothing are left out. */
export function createSentenceIndex({
  studyLog,
  concepts,
}: Pick<SiteContent, 'studyLog' | 'concepts'>): SentenceIndex {
  const sentences = groupBy(
    studyLog.knowledge.mentions.filter(
      ({concept, refusedBecause}) =>
        refusedBecause !== 'ambiguous' && concepts.has(concept),
    ),
    keyOf,
  );
  return (mention) => sentences.get(keyOf(mention)) ?? [];
}
