import type {Concept} from '../../../knowledge/types';
import type {Log, LogId} from '../../../parse/types';
import {toLastChange} from '../../content/lastChange';
import type {SiteContent} from '../../content/siteContent';
import {findDiagrams} from '../../pages/diagrams';
import {toExcerpt} from '../../pages/excerpt';
import {escapeHtml} from '../../content/escapeHtml';
import type {PublishedSite} from '../publishedSite';
import {toFeedTime, toUpdated, type FeedItem} from './feedItem';

/**
 * The newest `limit` logs that name a concept, each with what it says of it:
 * its definition, what stands under its headings, its diagrams, and the
 * sentences that mention it. The rest of the log is another concept's news.
 */
export function toConceptFeedItems({
  concept,
  content,
  site,
  limit,
}: {
  readonly concept: Concept;
  readonly content: SiteContent;
  readonly site: PublishedSite;
  readonly limit: number;
}): readonly FeedItem[] {
  const diagrams = findDiagrams(concept, content);
  const dated = concept.logs
    .flatMap((id) => content.logs.get(id) ?? [])
    .filter(({date}) => date !== null);
  return dated
    .slice(-limit)
    .reverse()
    .map((log) => {
      const permalink = content.addresses.log(log);
      const published = toFeedTime(log.date ?? '');
      const drawn = diagrams.filter(({from}) => from?.permalink === permalink);
      return {
        title: log.title,
        url: site.absolute(permalink),
        published,
        updated: toUpdated(published, toLastChange([log], content)),
        summary: toExcerpt(log),
        html: [
          ...toNotes(concept, log.id),
          ...drawn.map(({mermaid}) => toDiagram(mermaid)),
          ...toSentences(concept, log, content),
        ].join('\n'),
      };
    });
}

function toNotes({definitions, facets}: Concept, id: LogId): readonly string[] {
  const inLog = ({log}: {readonly log: LogId}) => log === id;
  return [
    ...definitions.filter(inLog).map(({lines}) => toList(lines)),
    ...facets
      .filter(inLog)
      .flatMap(({heading, lines}) => [
        `<h2>${escapeHtml(heading)}</h2>`,
        toList(lines),
      ]),
  ];
}

function toSentences(
  concept: Concept,
  {id}: Log,
  content: SiteContent,
): readonly string[] {
  const sentences = content
    .mentionsOf(concept.id)
    .filter(({log}) => log === id)
    .map(({sentence}) => sentence.text);
  return [...new Set(sentences)].map(
    (text) => `<blockquote><p>${escapeHtml(text)}</p></blockquote>`,
  );
}

function toList(lines: readonly string[]): string {
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function toDiagram(mermaid: string): string {
  return `<pre class="mermaid">${escapeHtml(mermaid)}</pre>`;
}
