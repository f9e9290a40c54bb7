import type {ConceptPageData, LogRef, SaidInLog} from '../../../theme/types.js';
import type {Messages} from '../../translations.js';
import type {TwinAddress} from './addressOf.js';
import {formatFrontMatter} from './frontMatter.js';
import type {PassageSource} from './passageSource.js';
import {
  toFence,
  toMarkdownLink,
  toMarkdownList,
  toMarkdownText,
} from './markdown.js';

type Parts = ConceptPageData['parts'];

type TwinContext = {
  /** Absolute address of the page. */
  readonly url: string;
  readonly addressOf: TwinAddress;
  readonly message: Messages;
  readonly sourceOf: PassageSource;
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
  const {parts} = data;
  const sections = [
    `# ${toMarkdownText(data.name)}\n`,
    ...toDefinitions(parts, context),
    ...toDiagrams(parts, context),
    ...toFacets(parts, context),
    ...toRelations(parts, context),
    ...toMentions(parts, context),
  ];
  return `${head}\n${sections.join('\n')}`;
}

function toDefinitions(
  {definitions}: Parts,
  context: TwinContext,
): readonly string[] {
  return definitions.map(({from, ...said}) => {
    const source = from ? `\n${toLogLink(from, context)}\n` : '';
    return toSource(said, from?.permalink, context) + source;
  });
}

/** The writer's own Markdown; plain lines where it is not known. */
function toSource(
  {lines, ranges}: Pick<SaidInLog, 'lines' | 'ranges'>,
  page: string | undefined,
  {sourceOf}: TwinContext,
): string {
  const source = page === undefined ? '' : sourceOf(page, ranges);
  return source === ''
    ? toMarkdownList(lines.map(toMarkdownText))
    : `${source}\n`;
}

function toDiagrams(
  {diagrams}: Parts,
  context: TwinContext,
): readonly string[] {
  const drawn = diagrams.sources.map(({mermaid, title, from}) => {
    const source = from ? `: ${toLogLink(from, context)}` : '';
    return `${toMarkdownText(title)}${source}\n\n${toFence('mermaid', mermaid)}`;
  });
  return withHeading(context.message('concept.diagrams'), drawn);
}

function toFacets({facets}: Parts, context: TwinContext): readonly string[] {
  return facets.flatMap(({kind, entries}) => {
    const parts = entries.map(({heading, log, permalink, ...said}) => {
      const source = toLogLink({...log, permalink}, context);
      return `### ${toMarkdownText(heading)}\n\n${toSource(said, log.permalink, context)}\n${source}\n`;
    });
    const word = context.message(`facet.${kind}`, 'facet.other');
    return withHeading(word, parts);
  });
}

function toRelations(
  {connections: {relations, comparisons}}: Parts,
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
  {mentions}: Parts,
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
