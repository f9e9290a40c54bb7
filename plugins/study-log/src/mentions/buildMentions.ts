import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import type {Log, Range} from '../logs/types.js';
import type {Problem} from '../problems/types.js';
import type {MergedConcept} from '../concepts/toMergedConcepts.js';
import {createPageGate} from './createPageGate.js';
import type {PageGate} from './createPageGate.js';
import {createSeriesGate, createSeriesGateMemo} from './createSeriesGate.js';
import type {SeriesGateMemo} from './createSeriesGate.js';
import {createSeriesMemo, findSeries} from './findSeries.js';
import type {SeriesMemo} from './findSeries.js';
import type {LogMatch} from './matchLog.js';
import {placeMentions} from './placeMentions.js';
import type {Sighting} from './placeMentions.js';
import {createNamedPageMemo, nameOnPage} from './nameOnPage.js';
import type {NamedPage, NamedPageMemo} from './nameOnPage.js';
import type {Page, ReadLog} from './readPage.js';
import {resolveWikilinks} from './resolveWikilinks.js';
import type {ResolvedWikilinks} from './resolveWikilinks.js';
import type {Names} from '../concepts/names.js';
import {createFolderIndex} from '../references/folderIndex.js';
import {createWikilinkFinder} from '../references/logFinder.js';
import {toPlaces} from '../references/target.js';
import type {
  AssetLink,
  ConceptId,
  LinkFrequency,
  LogLink,
  Mention,
} from '../knowledge/types.js';

const NO_WIKILINKS: ResolvedWikilinks = {
  sightings: [],
  logLinks: [],
  assetLinks: [],
  problems: [],
};

export type MentionRequest = {
  /** In telling order. */
  readonly logs: readonly ReadLog[];
  /** Logs that tell the others nothing: no word means more or less because of them. */
  readonly unlisted: readonly ReadLog[];
  readonly frequency: LinkFrequency;
  /** Concepts with a page, by key. */
  readonly merged: ReadonlyMap<string, MergedConcept>;
  readonly names: Names;
  /** Paths of the folder's other files. */
  readonly files: readonly string[];
  readonly memo: MentionMemo;
};

/** The mentions of one entry, ascending. */
export type PlacedMentions = {
  readonly mentions: readonly Mention[];
  readonly logLinks: readonly LogLink[];
  readonly assetLinks: readonly AssetLink[];
  readonly problems: readonly Problem[];
};

export type MentionMemo = {
  readonly namedPages: NamedPageMemo;
  readonly gate: Memo<PageGate>;
  readonly series: SeriesMemo;
  readonly seriesGate: SeriesGateMemo;
  readonly placed: Memo<PlacedMentions>;
};

export function createMentionMemo(
  create: CreateMemo = createMemo,
): MentionMemo {
  return {
    namedPages: createNamedPageMemo(create),
    gate: create(),
    series: createSeriesMemo(create),
    seriesGate: createSeriesGateMemo(create),
    placed: create(),
  };
}

/** Whether a wikilink covers a place; asked of ascending places. */
function createCoverTest({wikilinks}: Log): (place: Range) => boolean {
  const ranges = wikilinks
    .map(({range}) => range)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return ({start, end}) => {
    while ((ranges[next]?.end ?? Infinity) <= start) {
      next += 1;
    }
    return end > (ranges[next]?.start ?? Infinity);
  };
}

/** Matches that a wikilink does not cover, and the wikilinks, ascending. */
function sightingsOf(
  page: NamedPage,
  explicit: readonly Sighting[],
  doubtful: ReadonlySet<LogMatch>,
): readonly Sighting[] {
  const isCovered = createCoverTest(page.log);
  const implicit = page.matches
    .filter((match) => !isCovered(match))
    .map((match): Sighting => {
      const {id, section, start, end, line, sentence} = match;
      return {
        concept: page.ids.get(id) as ConceptId,
        doubtful: doubtful.has(match),
        section,
        start,
        end,
        line,
        sentence,
      };
    });
  return [...implicit, ...explicit].sort((a, b) => a.start - b.start);
}

const NONE: ReadonlySet<LogMatch> = new Set();

/** The matches of a page that may be any word. */
function findDoubtful(
  {content, everyday, common}: Page,
  opens: PageGate,
  opensSeries: PageGate,
): ReadonlySet<LogMatch> {
  if (everyday.size === 0 && common.size === 0) {
    return NONE;
  }
  const doubtful = new Set<LogMatch>();
  everyday.forEach((match) => {
    if (match.tail === 'verb' || !opens(match.id, content)) {
      doubtful.add(match);
    }
  });
  common.forEach((match) => {
    if (!opensSeries(match.id, content)) {
      doubtful.add(match);
    }
  });
  return doubtful;
}

/** Where the wikilinks of each entry lead; the names of all entries are gathered only when one asks. */
function createResolver(
  logs: readonly Log[],
  {names: {idOf}, files}: Pick<MentionRequest, 'names' | 'files'>,
): (log: Log) => ResolvedWikilinks {
  const findPlace = createWikilinkFinder(logs);
  const {searchFile} = createFolderIndex({logs: [], files, indexes: []});
  const findAsset = (target: string, source: string) =>
    searchFile(toPlaces(source, target), source);
  return (log) =>
    resolveWikilinks(log, {conceptOf: idOf, findPlace, findAsset});
}

/**
 * Decides every mention of every entry, in the order of the entries, the
 * unlisted ones last: which concept, whether it is a link, and why not. With a memo, an entry is looked
 * at again only when its text, a name, or the company of its words changed.
 */
export function buildMentions({
  logs: listed,
  unlisted,
  files,
  frequency,
  merged,
  names,
  memo,
}: MentionRequest): readonly PlacedMentions[] {
  const name = (one: ReadLog) => nameOnPage(one, names, memo.namedPages);
  const pages = listed.map(name);
  const contents = pages.map(({content}) => content);
  const logs = listed.map(({log}) => log);
  const opens = memo.gate('', contents, () => createPageGate(contents));
  const opensSeries = createSeriesGate({
    pages: contents,
    seriesOf: findSeries(logs, memo.series),
    merged,
    memo: memo.seriesGate,
  });
  const others = unlisted.map(name);
  const resolve = createResolver([...logs, ...others.map(({log}) => log)], {
    names,
    files,
  });
  return [...pages, ...others].map((page) => {
    const {log, matches, ids, selves} = page;
    const doubtful = findDoubtful(page, opens, opensSeries);
    const wikilinks = log.wikilinks.length > 0 ? resolve(log) : NO_WIKILINKS;
    const inputs = [log, matches, ids, selves, frequency, ...doubtful];
    const links = wikilinks === NO_WIKILINKS ? '' : JSON.stringify(wikilinks);
    return memo.placed(log.id, [...inputs, links], () => ({
      ...wikilinks,
      mentions: placeMentions({
        log,
        frequency,
        sightings: sightingsOf(page, wikilinks.sightings, doubtful),
        selves,
      }),
    }));
  });
}
