import type {ConceptId, AssetLink, LogLink} from '../knowledge/types.js';
import {type Excerpt, excerptAround} from '../language/sentences.js';
import type {Log, Wikilink, TextRun} from '../logs/types.js';
import {createProblem} from '../problems/index.js';
import type {Problem} from '../problems/types.js';
import type {WikilinkFinder} from '../references/logFinder.js';
import type {LogPlace} from '../references/placeFinder.js';
import {splitWikilink} from '../references/target.js';
import type {Sighting} from './placeMentions.js';
import {segmentsOf} from './runPlaces.js';

/** What stands for a wikilink in a run. */
const OBJECT = '\uFFFC';

export type WikilinkTargets = {
  readonly conceptOf: (name: string) => ConceptId | undefined;
  readonly findPlace: WikilinkFinder;
  /** The path of another file of the folder. */
  readonly findAsset: (target: string, source: string) => string | undefined;
};

export type ResolvedWikilinks = {
  readonly sightings: readonly Sighting[];
  readonly logLinks: readonly LogLink[];
  readonly assetLinks: readonly AssetLink[];
  readonly problems: readonly Problem[];
};

/** What a wikilink names, without the heading it may point at. */
export function wikilinkName({target}: Wikilink): string {
  return splitWikilink(target).name;
}

/** Every `[[…]]` of an entry leads to a concept, else to an entry, else to another file, else into the report. */
export function resolveWikilinks(
  log: Log,
  targets: WikilinkTargets,
): ResolvedWikilinks {
  const sightings: Sighting[] = [];
  const logLinks: LogLink[] = [];
  const assetLinks: AssetLink[] = [];
  const problems: Problem[] = [];
  for (const link of log.wikilinks) {
    const found = resolve(log, link, targets);
    if (found === undefined) {
      const path = targets.findAsset(link.target, log.source);
      if (path === undefined) {
        const {line, target} = link;
        const place = {source: log.source, line, target};
        problems.push(createProblem('wikilink-missing', place));
      } else {
        assetLinks.push({...toPlace(log, link), path});
      }
    } else if (typeof found === 'string') {
      sightings.push(toSighting(log, link, found));
    } else {
      logLinks.push(toLogLink(log, link, found));
    }
  }
  return {sightings, logLinks, assetLinks, problems};
}

/** A name is a concept's first; a path, a file's name, or a heading of an entry can only be an entry's. */
function resolve(
  log: Log,
  {target}: Wikilink,
  {conceptOf, findPlace}: WikilinkTargets,
): ConceptId | LogPlace | undefined {
  const {name, anchor} = splitWikilink(target);
  const concept = conceptOf(name);
  const isPlain = anchor === '' && !/^\.{0,2}\/|\.md$/i.test(name);
  if (concept !== undefined && isPlain) {
    return concept;
  }
  return findPlace(target, log) ?? concept;
}

function toSighting(log: Log, link: Wikilink, concept: ConceptId): Sighting {
  const {section, range, labelRange, line} = link;
  return {
    concept,
    doubtful: false,
    section,
    start: labelRange.start,
    end: labelRange.end,
    line,
    explicit: {start: range.start, end: range.end},
    sentence: sentenceAround(log, link),
  };
}

function toLogLink(
  from: Log,
  link: Wikilink,
  {log, anchor}: LogPlace,
): LogLink {
  return {...toPlace(from, link), target: log.id, anchor};
}

function toPlace({id}: Log, {section, range, labelRange}: Wikilink) {
  return {
    log: id,
    section,
    ...labelRange,
    outerStart: range.start,
    outerEnd: range.end,
  };
}

/** Offset in the run's text of what stands for the wikilink, or null when it is not in this run. */
function placeIn(run: TextRun, {range}: Wikilink): number | null {
  const {text} = run;
  const segments = segmentsOf(run);
  const before = segments.findLast(
    ({source, length}) => source + length <= range.start,
  );
  const after = segments.find(({source}) => source >= range.end);
  const at = before === undefined ? 0 : before.at + before.length;
  return text[at] === OBJECT && at < (after?.at ?? text.length) ? at : null;
}

/** The sentence around a `[[…]]`, its label in the place of the brackets. */
function sentenceAround(log: Log, link: Wikilink): Excerpt {
  const {section, line, label} = link;
  const [found] = log.runs
    .filter((run) => run.section === section && run.line <= line)
    .flatMap((run) => {
      const at = placeIn(run, link);
      return at === null ? [] : [{run, at}];
    })
    .sort((a, b) => b.run.line - a.run.line);
  if (found === undefined) {
    return {text: label, start: 0, end: label.length};
  }
  const {run, at} = found;
  const before = run.text.slice(0, at);
  const own = before.split(OBJECT).length - 1;
  return excerptAround({
    text: before + label + run.text.slice(at + 1),
    objects: run.objects?.toSpliced(own, 1),
    start: at,
    end: at + label.length,
  });
}
