import {groupBy} from 'study-log/collections/groupBy';
import type {Concept, Mention} from 'study-log/knowledge/types';
import type {
  ConceptPageData,
  Definition,
  LogSection,
  ConceptPreview,
  PeriodCount,
} from '../../theme/types.js';
import {toKnownDates} from '../content/knownDays.js';
import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import type {RelatedFinder} from '../content/relatedConcepts.js';
import {toPlaceholders} from '../diagrams/placeholder.js';
import {toConnections} from './relatedRefs.js';
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

/** Over more months than this, years are counted. */
const MOST_MONTHS = 60;

/** In UTF-16 units: with it a preview of Korean text stays under a kilobyte on the wire. */
const LONGEST_DEFINITION = 240;

/** The list of concepts and a page for each. */
export function toConceptPages(context: PageContext): readonly Page[] {
  const {content} = context;
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
    ...concepts.map((concept) => toConceptPage(concept, context)),
  ];
}

function byName(a: Concept, b: Concept): number {
  const [first, second] = [a, b].map(({name}) => name.toLowerCase());
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

type PageContext = {
  readonly content: SiteContent;
  readonly words: PageWords;
  readonly relatedTo: RelatedFinder;
  readonly blocks: WrittenBlocks;
};

function toConceptPage(concept: Concept, context: PageContext): Page {
  const {content} = context;
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
    () => toConceptData(concept, context),
  );
}

function toConceptData(
  concept: Concept,
  {content, words, relatedTo, blocks}: PageContext,
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
      connections: toConnections(concept, relatedTo(concept), content),
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
  const byLog = groupBy(concept.ownSections, ({log}) => log);
  return [...byLog].flatMap(([id, [first]]) => {
    const log = content.logs.get(id);
    return log && first
      ? [{...toLogRef(log, content), ...toPlaceRef(first, content)}]
      : [];
  });
}

/** What is shown beside a link to a concept. */
function toConceptPreview(
  {id, name, definitions, firstSeen, lastSeen}: Concept,
  content: SiteContent,
): ConceptPreview {
  return {
    name,
    definition: cut(definitions[0]?.lines.join(' ') ?? ''),
    firstSeen,
    lastSeen,
    mentions: content.mentionsOf(id).length,
  };
}

function cut(text: string): string {
  return text.length > LONGEST_DEFINITION
    ? `${text.slice(0, LONGEST_DEFINITION).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;
}

/**
 * How often a concept was named: every month from the first mention to the
 * last, every year over a long time; [] where one of them holds all.
 * `dates`: a day (`YYYY-MM-DD`) for each mention, in any order.
 */
export function toActivity(dates: readonly string[]): readonly PeriodCount[] {
  const months = dates.map(toMonthNumber);
  // Not spread: thousands of mentions are too many arguments.
  const first = months.reduce((a, b) => Math.min(a, b), Infinity);
  const last = months.reduce((a, b) => Math.max(a, b), -Infinity);
  const byYear = last - first >= MOST_MONTHS;
  const period = byYear ? 12 : 1;
  const toPeriod = (month: number): number => Math.floor(month / period);
  const counts = new Map<number, number>();
  for (const month of months) {
    counts.set(toPeriod(month), (counts.get(toPeriod(month)) ?? 0) + 1);
  }
  const length = months.length > 0 ? toPeriod(last) - toPeriod(first) + 1 : 0;
  return length < 2
    ? []
    : Array.from({length}, (_, index) => {
        const number = toPeriod(first) + index;
        const year = Math.floor((number * period) / 12);
        return {
          label: byYear ? {year} : {year, month: (number % 12) + 1},
          count: counts.get(number) ?? 0,
        };
      });
}

/** Months since the year 0. */
function toMonthNumber(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}
