import type {Concept, ConceptId, Mention} from 'study-log/knowledge/types';
import type {Evidence} from './evidence.js';
import type {SentenceIndex} from './sentences.js';
import type {SiteContent} from './siteContent.js';

export type Companion = {
  readonly other: Concept;
  /** The latest sentence that names both. */
  readonly evidence: Evidence;
};

/** Once may be chance. */
const FEWEST_SENTENCES = 2;
const MOST_COMPANIONS = 6;

/**
 * The concepts that a concept is oftenest named together with, in one sentence:
 * shared sentences against how often each is named at all (cosine), so that a
 * word that stands everywhere does not stand beside everything.
 */
export function findCompanions({
  concept,
  content,
  sentences,
}: {
  readonly concept: Concept;
  readonly content: SiteContent;
  readonly sentences: SentenceIndex;
}): readonly Companion[] {
  const own = content.mentionsOf(concept.id);
  const shared = findShared(own, sentences);
  return [...shared]
    .flatMap(([id, evidence]) => {
      const other = content.concepts.get(id);
      const all = own.length * content.mentionsOf(id).length;
      return other && id !== concept.id && evidence.size >= FEWEST_SENTENCES
        ? [{other, evidence, score: evidence.size / Math.sqrt(all)}]
        : [];
    })
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, MOST_COMPANIONS)
    .map(({other, evidence}) => ({
      other,
      evidence: toLatest([...evidence.values()], content),
    }));
}

/** By concept: the different sentences that name it too. */
function findShared(
  mentions: readonly Mention[],
  sentences: SentenceIndex,
): ReadonlyMap<ConceptId, ReadonlyMap<string, Mention>> {
  const shared = new Map<ConceptId, Map<string, Mention>>();
  for (const mention of mentions) {
    for (const {concept} of sentences(mention)) {
      const found = shared.get(concept) ?? new Map<string, Mention>();
      shared.set(concept, found.set(mention.sentence.text, mention));
    }
  }
  return shared;
}

function toLatest(
  mentions: readonly Mention[],
  {positionOf}: SiteContent,
): Evidence {
  const latest = mentions.reduce((last, mention) =>
    positionOf(mention.log) >= positionOf(last.log) ? mention : last,
  );
  const {log, section, sentence} = latest;
  return {log, section, text: sentence.text};
}
