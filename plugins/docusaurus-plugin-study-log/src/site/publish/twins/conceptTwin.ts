import type {ConceptPageData, LogRef} from '../../../theme/types.js';
import type {Messages} from '../../translations.js';
import type {TwinAddress} from './addressOf.js';
import {formatFrontMatter} from './frontMatter.js';
import {
  toFence,
  toMarkdownLink,
  toMarkdownList,
  toMarkdownText,
} from './markdown.js';

type TwinContext = {
  /** Absolute address of the page. */
  readonly url: string;
  readonly addressOf: TwinAddress;
  readonly message: Messages;
};

/** A concept's page as Markdown, in the order of the page. */
export function toConceptTwin(
  data: ConceptPageData,
  context: TwinContext,
): string {
  const head = formatFrontMatter({
    title: data.name,
    aliases: data.aliases,
    firstSeen: data.firstSeen,
    lastSeen: data.lastSeen,
    url: context.url,
  });
  const sections = [
    `# ${toMarkdownText(data.name)}\n`,
    ...toDefinitions(data, context),
    ...toDiagrams(data, context),
    ...toFacets(data, context),
    ...toRelations(data, context),
    ...toMentions(data, context),
  ];
  return `${head}\n${sections.join('\n')}`;
}

function toDefinitions(
  {definitions}: ConceptPageData,
  context: TwinContext,
): readonly string[] {
  return definitions.map(({lines, from}) => {
    const source = from ? `\n${toLogLink(from, context)}\n` : '';
    return toMarkdownList(lines.map(toMarkdownText)) + source;
  });
}

function toDiagrams(
  {diagrams}: ConceptPageData,
  context: TwinContext,
): readonly string[] {
  const drawn = diagrams.map(({mermaid, title, from}) => {
    const source = from ? `: ${toLogLink(from, context)}` : '';
    return `${toMarkdownText(title)}${source}\n\n${toFence('mermaid', mermaid)}`;
  });
  return withHeading(context.message('concept.diagrams'), drawn);
}

function toFacets(
  {facets}: ConceptPageData,
  context: TwinContext,
): readonly string[] {
  return facets.flatMap(({kind, entries}) => {
    const parts = entries.map(({heading, log, permalink, lines}) => {
      const source = toLogLink({...log, permalink}, context);
      return `### ${toMarkdownText(heading)}\n\n${toMarkdownList(lines.map(toMarkdownText))}\n${source}\n`;
    });
    const word = context.message(`facet.${kind}`, 'facet.other');
    return withHeading(word, parts);
  });
}

function toRelations(
  {relations, comparisons}: ConceptPageData,
  context: TwinContext,
): readonly string[] {
  const lines = [
    ...comparisons.map(({title, permalink}) => ({
      kind: 'versus',
      link: toMarkdownLink(title, context.addressOf(permalink)),
    })),
    ...relations.map(({kind, concept}) => ({
      kind,
      link: toMarkdownLink(concept.name, context.addressOf(concept.permalink)),
    })),
  ].map(({kind, link}) => {
    const id = `relation.${toCamelCase(kind)}`;
    const word = context.message(id, 'relation.related');
    return `${word}: ${link}`;
  });
  const list = lines.length > 0 ? [toMarkdownList(lines)] : [];
  return withHeading(context.message('concept.relations'), list);
}

function toMentions(
  {mentions}: ConceptPageData,
  context: TwinContext,
): readonly string[] {
  const groups = mentions.map((group) => {
    const sentences = group.sentences.map(({text}) => toMarkdownText(text));
    return `${toLogLink(group, context)}\n\n${toMarkdownList(sentences)}`;
  });
  return withHeading(context.message('concept.mentions'), groups);
}

function withHeading(
  heading: string,
  parts: readonly string[],
): readonly string[] {
  return parts.length > 0 ? [`## ${heading}\n`, ...parts] : [];
}

function toLogLink(
  {title, date, permalink}: LogRef,
  {addressOf}: TwinContext,
): string {
  const link = toMarkdownLink(title, addressOf(permalink));
  return date ? `${link} (${date})` : link;
}

/** `has-part` → `hasPart`, as messages are named. */
function toCamelCase(kind: string): string {
  return kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
