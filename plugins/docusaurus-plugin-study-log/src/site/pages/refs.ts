import {getChoseong} from 'es-hangul';
import {groupBy} from 'study-log/collections/groupBy';
import type {Concept, Mention, Place} from 'study-log/knowledge/types';
import type {Log} from 'study-log/logs/types';
import type {
  ConceptRef,
  ConceptSummary,
  LogRef,
  LogSummary,
  MentionGroup,
  SentenceMention,
} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import type {Studied} from '../content/studied.js';
import {toExcerpt} from './excerpt.js';

/** How pages speak of logs, concepts and places of other pages. */

export function toLogRef(log: Log, {addresses}: SiteContent): LogRef {
  return {
    title: log.title,
    permalink: addresses.log(log),
    date: log.date,
    dateConfidence: log.dateConfidence,
  };
}

const CONCEPTS_IN_SUMMARY = 6;

export function toLogSummary(log: Log, content: SiteContent): LogSummary {
  return {
    ...toLogRef(log, content),
    excerpt: toExcerpt(log),
    concepts: newFirst(log, content).slice(0, CONCEPTS_IN_SUMMARY),
    hasDiagram: hasDiagram(log, content),
  };
}

export function toConceptRef(
  concept: Concept,
  {addresses}: SiteContent,
): ConceptRef {
  return {name: concept.name, permalink: addresses.concept(concept.id)};
}

export function toConceptSummary(
  concept: Concept,
  content: SiteContent,
): ConceptSummary {
  return {
    ...toConceptRef(concept, content),
    aliases: concept.aliases,
    definition: concept.definitions[0]?.lines[0] ?? '',
    firstSeen: concept.firstSeen,
    lastSeen: concept.lastSeen,
    logs: concept.logs.length,
    mentions: content.mentionsOf(concept.id).length,
    group: toIndexGroup(concept.name),
  };
}

/** The heading's words and the address of a section of a log. */
export function toPlaceRef(
  {log, section}: Place,
  content: SiteContent,
): {readonly section: string; readonly permalink: string} {
  const found = content.logs.get(log);
  const {heading = '', anchor = ''} = found?.sections[section] ?? {};
  return {
    section: heading,
    permalink: content.addresses.log({id: log}, anchor),
  };
}

/** Mentions by log, in the order in which the logs first come. */
export function toMentionGroups(
  mentions: readonly Mention[],
  content: SiteContent,
): readonly MentionGroup[] {
  const byLog = groupBy(mentions, ({log}) => log);
  return [...byLog].flatMap(([id, inLog]) => {
    const log = content.logs.get(id);
    if (!log) {
      return [];
    }
    return [
      {...toLogRef(log, content), sentences: toSentences(inLog, content)},
    ];
  });
}

export function hasDiagram(log: Log, {flowsIn}: SiteContent): boolean {
  return (
    log.fences.some(({lang}) => lang === 'mermaid') ||
    flowsIn(log.id).length > 0
  );
}

/** Concepts first met in the log come before the others. */
function newFirst(log: Log, content: SiteContent): LogSummary['concepts'] {
  const concepts = homeFirst(log, content).map(({concept, older}) => ({
    ...toConceptRef(concept, content),
    isNew: older === undefined,
  }));
  return [
    ...concepts.filter(({isNew}) => isNew),
    ...concepts.filter(({isNew}) => !isNew),
  ];
}

/** The concepts that the log writes about come before those that it only mentions. */
function homeFirst(log: Log, content: SiteContent): readonly Studied[] {
  const studied = content.studiedIn(log.id);
  return [
    ...studied.filter(({isHome}) => isHome),
    ...studied.filter(({isHome}) => !isHome),
  ];
}

/** A sentence that names its terms more than once is shown once, with all of them marked. */
function toSentences(
  mentions: readonly Mention[],
  content: SiteContent,
): readonly SentenceMention[] {
  const bySentence = groupBy(
    mentions,
    ({section, sentence}) => `${section} ${sentence.text}`,
  );
  return [...bySentence.values()].flatMap((same) =>
    same.slice(0, 1).map((mention) => ({
      text: mention.sentence.text,
      marks: toMarks(same),
      ...toPlaceRef(mention, content),
    })),
  );
}

/** Ascending, apart from each other. */
function toMarks(mentions: readonly Mention[]): SentenceMention['marks'] {
  return mentions
    .map(({sentence: {start, end}}) => ({start, end}))
    .toSorted((a, b) => a.start - b.start)
    .filter(({start}, index, all) => start >= (all[index - 1]?.end ?? 0));
}

/** A doubled consonant is filed under the plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  ㄲ: 'ㄱ',
  ㄸ: 'ㄷ',
  ㅃ: 'ㅂ',
  ㅆ: 'ㅅ',
  ㅉ: 'ㅈ',
};

/** The letter a name is filed under: `ㄱ`…`ㅎ`, `A`…`Z`, `#` for the rest. */
function toIndexGroup(name: string): string {
  const first = name.normalize('NFKC').trim().charAt(0).toUpperCase();
  const consonant = /[가-힣]/.test(first) ? getChoseong(first) : '';
  return PLAIN[consonant] ?? (consonant || (/[A-Z]/.test(first) ? first : '#'));
}
