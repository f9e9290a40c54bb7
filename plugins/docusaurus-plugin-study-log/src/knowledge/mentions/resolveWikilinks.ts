import {conceptKey} from '../../language/conceptKey';
import type {Log, LogId, Wikilink} from '../../parse/types';
import {createProblem} from '../../problems';
import type {Problem} from '../../problems/types';
import type {ConceptId, LogLink} from '../types';
import type {Sighting} from './placeMentions';
import {sentenceAround} from './sentenceAround';

export type WikilinkTargets = {
  readonly conceptOf: (name: string) => ConceptId | undefined;
  readonly logOf: (name: string) => LogId | undefined;
};

export type ResolvedWikilinks = {
  readonly sightings: readonly Sighting[];
  readonly logLinks: readonly LogLink[];
  readonly problems: readonly Problem[];
};

/** What a wikilink names, without the heading it may point at. */
export function wikilinkName({target}: Wikilink): string {
  return (target.split('#')[0] as string).trim();
}

const fileNameOf = (path: string): string =>
  (path.split('/').at(-1) as string).replace(/\.[^.]+$/, '');

/** Finds entries by slug, path, file name or title; the earliest of several. */
export function createLogFinder(
  logs: readonly Log[],
): (name: string) => LogId | undefined {
  const byName = new Map<string, LogId>();
  const names = [
    (log: Log) => log.id,
    (log: Log) => log.source,
    (log: Log) => log.source.replace(/\.[^./]+$/, ''),
    (log: Log) => fileNameOf(log.source),
    (log: Log) => log.title,
  ];
  for (const nameOf of names) {
    for (const log of logs) {
      const key = conceptKey(nameOf(log));
      if (key !== '' && !byName.has(key)) {
        byName.set(key, log.id);
      }
    }
  }
  return (name) => byName.get(conceptKey(name));
}

/** Every `[[…]]` of an entry leads to a concept, else to an entry, else into the report. */
export function resolveWikilinks(
  log: Log,
  {conceptOf, logOf}: WikilinkTargets,
): ResolvedWikilinks {
  const sightings: Sighting[] = [];
  const logLinks: LogLink[] = [];
  const problems: Problem[] = [];
  for (const link of log.wikilinks) {
    const {section, range, labelRange, line} = link;
    const name = wikilinkName(link);
    const concept = conceptOf(name);
    const target = logOf(name);
    if (concept !== undefined) {
      const sentence = sentenceAround(log, link);
      const {start, end} = labelRange;
      const explicit = {start: range.start, end: range.end};
      sightings.push({
        concept,
        doubtful: false,
        section,
        start,
        end,
        line,
        explicit,
        sentence,
      });
    } else if (target !== undefined) {
      logLinks.push({
        log: log.id,
        section,
        target,
        ...labelRange,
        outerStart: range.start,
        outerEnd: range.end,
      });
    } else {
      const place = {source: log.source, line, target: link.target};
      problems.push(createProblem('wikilink-missing', place));
    }
  }
  return {sightings, logLinks, problems};
}
