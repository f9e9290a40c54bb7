import type {Concept, Relation} from '../../knowledge/types';
import type {ConceptPageData, FacetGroup} from '../../theme/types';
import {groupBy} from '../content/groupBy';
import {toLastChange} from '../content/lastChange';
import type {SiteContent} from '../content/siteContent';
import {findDiagrams} from './diagrams';
import {toMentionsHtml} from './mentionsHtml';
import {createPage, type Page} from './page';
import type {PageWords} from './pageWords';
import {
  toConceptRef,
  toConceptSummary,
  toLogRef,
  toMentionGroups,
  toPlaceRef,
} from './refs';

/** The list of concepts and a page for each. */
export function toConceptPages(
  content: SiteContent,
  words: PageWords,
): readonly Page[] {
  const concepts = [...content.concepts.values()].sort(byName);
  const list = content.addresses.concepts;
  return [
    createPage(
      {
        path: list,
        pattern: list,
        component: '@theme/StudyLog/ConceptListPage',
        lastChanged: toLastChange(content.studyLog.logs, content),
      },
      () => ({
        kind: 'concepts',
        concepts: concepts.map((concept) => toConceptSummary(concept, content)),
      }),
    ),
    ...concepts.map((concept) => toConceptPage(concept, {content, words})),
  ];
}

function byName(a: Concept, b: Concept): number {
  const [first, second] = [a, b].map(({name}) => name.toLowerCase());
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

type Making = {readonly content: SiteContent; readonly words: PageWords};

function toConceptPage(concept: Concept, making: Making): Page {
  const {content} = making;
  return createPage(
    {
      path: content.addresses.concept(concept.id),
      pattern: content.addresses.concept(':id'),
      component: '@theme/StudyLog/ConceptPage',
      lastChanged: toLastChange(
        concept.logs.flatMap((id) => content.logs.get(id) ?? []),
        content,
      ),
    },
    () => toConceptData(concept, making),
  );
}

function toConceptData(
  concept: Concept,
  {content, words}: Making,
): ConceptPageData {
  const permalink = content.addresses.concept(concept.id);
  const mentions = toMentions(concept, content);
  const diagrams = findDiagrams(concept, content);
  return {
    kind: 'concept',
    name: concept.name,
    aliases: concept.aliases,
    description: concept.definitions[0]?.lines[0] ?? '',
    permalink,
    firstSeen: concept.firstSeen,
    lastSeen: concept.lastSeen,
    definitions: toDefinitions(concept, content),
    facets: toFacetGroups(concept, content),
    diagrams,
    writtenAbout: toWrittenAbout(concept, content),
    mentions,
    mentionCount: content.mentionsOf(concept.id).length,
    comparisons: toComparisonRefs(concept, content),
    relations: toRelations(concept, content),
    hasDiagram: diagrams.length > 0,
    html: {mentions: toMentionsHtml(mentions, words)},
    links: toLinks(mentions),
    anchors: [],
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

/** Where the groups lead, for the broken-link checker. */
function toLinks(groups: ConceptPageData['mentions']): readonly string[] {
  const links = groups.flatMap(({permalink, sentences}) => [
    permalink,
    ...sentences.map((sentence) => sentence.permalink),
  ]);
  return [...new Set(links)];
}

function toDefinitions(
  concept: Concept,
  content: SiteContent,
): ConceptPageData['definitions'] {
  return concept.definitions.map((definition) => {
    const log = content.logs.get(definition.log);
    return {
      lines: definition.lines,
      // A definition of `concepts.yml` stands in no log.
      from: log
        ? {
            ...toLogRef(log, content),
            permalink: toPlaceRef(definition, content).permalink,
          }
        : null,
    };
  });
}

export function toFacetGroups(
  concept: Concept,
  content: SiteContent,
): readonly FacetGroup[] {
  const kinds = groupBy(concept.facets, ({kind}) => kind);
  return [...kinds].map(([kind, facets]) => ({
    kind,
    entries: facets.flatMap((facet) => {
      const log = content.logs.get(facet.log);
      const {permalink} = toPlaceRef(facet, content);
      return log
        ? [
            {
              heading: facet.heading,
              log: toLogRef(log, content),
              permalink,
              lines: facet.lines,
            },
          ]
        : [];
    }),
  }));
}

function toWrittenAbout(
  concept: Concept,
  content: SiteContent,
): ConceptPageData['writtenAbout'] {
  const byLog = groupBy(concept.homes, ({log}) => log);
  return [...byLog].flatMap(([id, [first]]) => {
    const log = content.logs.get(id);
    return log && first
      ? [{...toLogRef(log, content), ...toPlaceRef(first, content)}]
      : [];
  });
}

function toComparisonRefs(
  concept: Concept,
  content: SiteContent,
): ConceptPageData['comparisons'] {
  return content.studyLog.knowledge.comparisons
    .filter(({concepts}) => concepts.includes(concept.id))
    .map(({id, concepts}) => ({
      title: toComparisonTitle(concepts, content),
      permalink: content.addresses.comparison(id),
    }));
}

export function toComparisonTitle(
  concepts: readonly string[],
  content: SiteContent,
): string {
  return concepts
    .map((id) => content.concepts.get(id)?.name ?? id)
    .join(' vs ');
}

/** How a relation reads from its other end. */
const REVERSED: Readonly<Record<string, string>> = {
  'kind-of': 'has-kind',
  'part-of': 'has-part',
  'instance-of': 'has-instance',
  related: 'related',
};

function toRelations(
  concept: Concept,
  content: SiteContent,
): ConceptPageData['relations'] {
  const {relations} = content.studyLog.knowledge;
  const own = relations.flatMap((relation) => toEnd(relation, concept.id));
  const seen = new Set<string>();
  return own.flatMap(({kind, other}) => {
    const found = content.concepts.get(other);
    const key = `${kind} ${other}`;
    if (!found || found.id === concept.id || seen.has(key)) {
      return [];
    }
    seen.add(key);
    return [{kind, concept: toConceptRef(found, content)}];
  });
}

function toEnd(
  {from, to, kind}: Relation,
  id: string,
): readonly {readonly kind: string; readonly other: string}[] {
  const reversed = REVERSED[kind];
  if (!reversed) {
    return [];
  }
  if (from === id) {
    return [{kind, other: to}];
  }
  return to === id ? [{kind: reversed, other: from}] : [];
}
