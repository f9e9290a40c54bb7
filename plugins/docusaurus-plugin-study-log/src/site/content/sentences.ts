import type {Mention} from 'study-log/knowledge/types';
import {groupBy} from 'study-log/collections/groupBy';
import type {LogId} from 'study-log/logs/types';
import type {SiteContent} from './siteContent.js';

/** All mentions that stand in the same sentence as this one, itself included, in source order. */
export type SentenceIndex = (mention: Mention) => readonly Mention[];

/** A sentence cut to an excerpt differs from one term to the next: those are not found together. */
const keyOf = ({section, sentence}: Mention): string =>
  `${section}\0${sentence.text}`;

/**
 * Answers which concepts a sentence names together; everyday words that name
 * nothing are left out. A log is looked through when it is first asked for.
 */
export function createSentenceIndex({
  mentionsIn,
}: Pick<SiteContent, 'mentionsIn'>): SentenceIndex {
  const byLog = new Map<LogId, ReadonlyMap<string, readonly Mention[]>>();
  const sentencesIn = (log: LogId) => {
    const sentences =
      byLog.get(log) ??
      groupBy(
        mentionsIn(log).filter(
          ({refusedBecause}) => refusedBecause !== 'ambiguous',
        ),
        keyOf,
      );
    byLog.set(log, sentences);
    return sentences;
  };
  return (mention) => sentencesIn(mention.log).get(keyOf(mention)) ?? [];
}
