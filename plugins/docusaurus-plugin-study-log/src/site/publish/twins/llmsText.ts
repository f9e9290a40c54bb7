import type {ConceptPageData, LogPageData} from '../../../theme/types.js';
import type {PublishedSite} from '../publishedSite.js';
import type {TwinAddress} from './addressOf.js';
import {toMarkdownLink, toMarkdownList, toMarkdownText} from './markdown.js';

/**
 * `llms.txt` (https://llmstxt.org): what the site is, and where the twin of
 * each concept and log is, the newest log first.
 */
export function toLlmsText({
  site,
  logs,
  concepts,
  addressOf,
}: {
  readonly site: PublishedSite;
  /** Oldest first. */
  readonly logs: readonly LogPageData[];
  readonly concepts: readonly ConceptPageData[];
  readonly addressOf: TwinAddress;
}): string {
  const {title, tagline, message} = site;
  const conceptLines = concepts.map(({name, permalink, description}) =>
    toLine(toMarkdownLink(name, addressOf(permalink)), [description]),
  );
  const logLines = [...logs]
    .reverse()
    .map((log) =>
      toLine(toMarkdownLink(log.title, addressOf(log.permalink)), [
        log.date ?? '',
        log.description,
      ]),
    );
  return [
    `# ${toMarkdownText(title)}\n`,
    ...(tagline ? [`> ${toMarkdownText(tagline)}\n`] : []),
    `## ${message('concepts.title')}\n`,
    toMarkdownList(conceptLines),
    `## ${message('timeline.title')}\n`,
    toMarkdownList(logLines),
  ].join('\n');
}

function toLine(link: string, notes: readonly string[]): string {
  const shown = notes.filter((note) => note !== '').map(toMarkdownText);
  return shown.length > 0 ? `${link}: ${shown.join(', ')}` : link;
}
