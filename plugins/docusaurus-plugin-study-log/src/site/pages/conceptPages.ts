import type {Concept} from 'study-log/knowledge/types';
import type {ConceptPageData} from '../../theme/types.js';
import {groupBy} from 'study-log/collections/groupBy';
import {toLastChange} from '../content/lastChange.js';
import {toKnownDates} from '../content/knownDays.js';
import type {SiteContent} from '../content/siteContent.js';
import type {TieFinder} from '../content/ties.js';
import {toActivityHtml} from './activityHtml.js';
import {toConceptPreview} from './conceptPreview.js';
import {tellConcept} from './conceptSaid.js';
import {toComparisonRefs, toRelationRefs} from './conceptTies.js';
import {findDiagrams, toDiagramRef} from './diagrams.js';
import {toPlaceholders} from '../diagrams/placeholder.js';
import {toMentionsHtml} from './mentionsHtml.js';
import {toNeighboursHtml} from './neighboursHtml.js';
import {createPage, type Page} from './page.js';
import type {PageWords} from './pageWords.js';
import {createTell} from './passages/createTell.js';
import type {WrittenBlocks} from './passages/writtenBlocks.js';
import {toRelationsHtml} from './relationsHtml.js';
import {toWrittenHtml, type WrittenRef} from './writtenHtml.js';
import {
  toConceptRef,
  toConceptSummary,
  toLogRef,
  toMentionGroups,
  toPlaceRef,
} from './refs.js';

/** The list of concepts and a page for each. */
export function toConceptPages(making: Making): readonly Page[] {
  const {content} = making;
  const concepts = [...content.concepts.values()].sort(byName);
  const list = content.addresses.concepts;
  return [
    createPage(
      {
        path: list,
        kind: 'concepts',
        lastChanged: () => toLastChange(content.studyLog.logs, content),
      },
      () => ({
        kind: 'concepts',
        concepts: concepts.map((concept) => toConceptSummary(concept, content)),
      }),
    ),
    ...concepts.map((concept) => toConceptPage(concept, making)),
  ];
}

function byName(a: Concept, b: Concept): number {
  const [first, second] = [a, b].map(({name}) => name.toLowerCase());
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

type Making = {
  readonly content: SiteContent;
  readonly words: PageWords;
  readonly tiesOf: TieFinder;
  readonly blocks: WrittenBlocks;
};

function toConceptPage(concept: Concept, making: Making): Page {
  const {content} = making;
  return createPage(
    {
      preview: () => toConceptPreview(concept, content),
      diagrams: () => findDiagrams(concept, content),
      path: content.addresses.concept(concept.id),
      kind: 'concept',
      lastChanged: () =>
        toLastChange(
          concept.logs.flatMap((id) => content.logs.get(id) ?? []),
          content,
        ),
    },
    () => toConceptData(concept, making),
  );
}

function toConceptData(concept: Concept, making: Making): ConceptPageData {
  const {content} = making;
  const diagrams = findDiagrams(concept, content);
  return {
    kind: 'concept',
    name: concept.name,
    aliases: concept.aliases,
    description: concept.definitions[0]?.lines[0] ?? '',
    permalink: content.addresses.concept(concept.id),
    firstSeen: concept.firstSeen,
    lastSeen: concept.lastSeen,
    diagrams: diagrams.map(toDiagramRef),
    mentionCount: content.mentionsOf(concept.id).length,
    hasDiagram: diagrams.length > 0,
    anchors: [],
    ...toFinishedParts(concept, making),
  };
}

/** The parts that are made as HTML, and what they are made of. */
function toFinishedParts(
  concept: Concept,
  {content, words, tiesOf, blocks}: Making,
): Pick<
  ConceptPageData,
  | 'definitions'
  | 'facets'
  | 'mentions'
  | 'comparisons'
  | 'relations'
  | 'hasMath'
  | 'html'
  | 'links'
> {
  const page = content.addresses.concept(concept.id);
  const tell = createTell({blocks, words, page});
  const said = tellConcept(concept, {content, words, tell});
  const written = toWrittenAbout(concept, content);
  const mentions = toMentions(concept, content);
  const comparisons = toComparisonRefs(concept, content);
  const relations = toRelationRefs(tiesOf(concept), content);
  const neighbours = tiesOf(concept).map(({kind, other}) => ({
    kind,
    ...toConceptRef(other, content),
  }));
  const dates = toKnownDates(
    content
      .mentionsOf(concept.id)
      .flatMap(({log}) => content.logs.get(log) ?? []),
  );
  return {
    ...said,
    mentions,
    comparisons,
    relations,
    html: {
      ...said.html,
      diagrams: toPlaceholders(findDiagrams(concept, content)),
      activity: toActivityHtml(dates, words),
      written: toWrittenHtml(written, words),
      neighbours: toNeighboursHtml(concept.name, neighbours, words),
      relations: toRelationsHtml({comparisons, relations}, words),
      mentions: toMentionsHtml(mentions, words),
    },
    links: unique([
      ...said.links,
      ...toMentionLinks(mentions),
      ...written.map(({permalink}) => permalink),
      ...comparisons.map(({permalink}) => permalink),
      ...neighbours.map(({permalink}) => permalink),
      ...[...comparisons, ...relations].flatMap(
        ({evidence}) => evidence?.permalink ?? [],
      ),
    ]),
  };
}

/** By log, newest first. */
function toMentions(
  concept: Concept,
  content: SiteContent,
): ConceptPageData['mentions'] {
  const mentions = content
    .mentionsOf(concept.id)
    .toSorted((a, b) => content.positionOf(b.log) - content.positionOf(a.log));
  return toMentionGroups(mentions, content);
}

function toMentionLinks(
  groups: ConceptPageData['mentions'],
): readonly string[] {
  return groups.flatMap(({permalink, sentences}) => [
    permalink,
    ...sentences.map((sentence) => sentence.permalink),
  ]);
}

const unique = (links: readonly string[]): readonly string[] => [
  ...new Set(links),
];

function toWrittenAbout(
  concept: Concept,
  content: SiteContent,
): readonly WrittenRef[] {
  const byLog = groupBy(concept.homes, ({log}) => log);
  return [...byLog].flatMap(([id, [first]]) => {
    const log = content.logs.get(id);
    return log && first
      ? [{...toLogRef(log, content), ...toPlaceRef(first, content)}]
      : [];
  });
}
