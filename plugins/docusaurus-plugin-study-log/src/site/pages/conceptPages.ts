import type {Concept, Mention} from 'study-log/knowledge/types';
import type {
  ConceptPageData,
  Definition,
  LogSection,
} from '../../theme/types.js';
import {groupBy} from 'study-log/collections/groupBy';
import {toLastChange} from '../content/lastChange.js';
import {toKnownDates} from '../content/knownDays.js';
import type {SiteContent} from '../content/siteContent.js';
import type {TieFinder} from '../content/ties.js';
import {toPlaceholders} from '../diagrams/placeholder.js';
import {toActivity} from './activity.js';
import {toConceptPreview} from './conceptPreview.js';
import {toConnections} from './conceptTies.js';
import {findDiagrams, toDiagramRef} from './diagrams.js';
import {toFacetGroups} from './facetGroups.js';
import {createPage, type Page} from './page.js';
import type {PageWords} from './pageWords.js';
import {createTell, type Tell} from './passages/createTell.js';
import type {WrittenBlocks} from './passages/writtenBlocks.js';
import {
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
      diagramPart: 'diagrams',
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

function toConceptData(
  concept: Concept,
  {content, words, tiesOf, blocks}: Making,
): ConceptPageData {
  const permalink = content.addresses.concept(concept.id);
  const tell = createTell({blocks, words, page: permalink});
  const mentions = content.mentionsOf(concept.id);
  const definitions = toDefinitions(concept, content, tell);
  const facets = toFacetGroups(concept, content, tell);
  const said = [...definitions, ...facets.flatMap(({entries}) => entries)];
  const diagrams = toDiagrams(concept, content);
  const days = mentions.flatMap(({log}) => content.logs.get(log) ?? []);
  return {
    kind: 'concept',
    name: concept.name,
    aliases: concept.aliases,
    description: concept.definitions[0]?.lines[0] ?? '',
    permalink,
    firstSeen: concept.firstSeen,
    lastSeen: concept.lastSeen,
    mentionCount: mentions.length,
    hasDiagram: diagrams.sources.length > 0,
    hasMath: said.some(({hasMath}) => hasMath),
    parts: {
      activity: toActivity(toKnownDates(days)),
      definitions,
      diagrams,
      facets,
      connections: toConnections(concept, tiesOf(concept), content),
      written: toWrittenAbout(concept, content),
      mentions: toMentionGroups(newestFirst(mentions, content), content),
    },
  };
}

function toDefinitions(
  concept: Concept,
  content: SiteContent,
  tell: Tell,
): readonly Definition[] {
  return concept.definitions.map((definition) => {
    const log = content.logs.get(definition.log);
    return {
      ...tell(definition),
      from: log
        ? {
            ...toLogRef(log, content),
            permalink: toPlaceRef(definition, content).permalink,
          }
        : null,
    };
  });
}

function toDiagrams(
  concept: Concept,
  content: SiteContent,
): ConceptPageData['parts']['diagrams'] {
  const diagrams = findDiagrams(concept, content);
  return {
    html: toPlaceholders(diagrams),
    links: [],
    sources: diagrams.map(toDiagramRef),
  };
}

function newestFirst(
  mentions: readonly Mention[],
  {positionOf}: SiteContent,
): readonly Mention[] {
  return mentions.toSorted((a, b) => positionOf(b.log) - positionOf(a.log));
}

function toWrittenAbout(
  concept: Concept,
  content: SiteContent,
): readonly LogSection[] {
  const byLog = groupBy(concept.homes, ({log}) => log);
  return [...byLog].flatMap(([id, [first]]) => {
    const log = content.logs.get(id);
    return log && first
      ? [{...toLogRef(log, content), ...toPlaceRef(first, content)}]
      : [];
  });
}
