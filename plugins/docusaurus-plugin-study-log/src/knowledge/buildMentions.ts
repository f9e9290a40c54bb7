import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo';
import type {Memo} from '../memo/createMemo';
import type {Log, LogId} from '../parse/types';
import type {Problem} from '../problems/types';
import type {Draft} from './concepts/mergeConcepts';
import {createPageGate} from './mentions/createPageGate';
import type {PageContent, PageGate} from './mentions/createPageGate';
import {createSeriesGate} from './mentions/createSeriesGate';
import {findSeries} from './mentions/findSeries';
import type {LogMatch} from './mentions/matchLog';
import {placeMentions} from './mentions/placeMentions';
import type {Sighting} from './mentions/placeMentions';
import {readPage} from './mentions/readPage';
import type {Page, ReadLog} from './mentions/readPage';
import {createLogFinder, resolveWikilinks} from './mentions/resolveWikilinks';
import type {ResolvedWikilinks} from './mentions/resolveWikilinks';
import type {Names} from './names';
import type {ConceptId, LinkFrequency, LogLink, Mention} from './types';

const NO_WIKILINKS: ResolvedWikilinks = {
  sightings: [],
  logLinks: [],
  problems: [],
};

export type MentionRequest = {
  /** In telling order. */
  readonly logs: readonly ReadLog[];
  readonly frequency: LinkFrequency;
  /** Drafts with a page, by key. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly names: Names;
  readonly memo: MentionMemo;
};

/** The mentions of one entry, ascending. */
export type PlacedMentions = {
  readonly mentions: readonly Mention[];
  readonly logLinks: readonly LogLink[];
  readonly problems: readonly Problem[];
};

export type MentionMemo = {
  readonly page: Memo<Page>;
  readonly content: Memo<PageContent>;
  readonly gate: Memo<PageGate>;
  readonly placed: Memo<PlacedMentions>;
};

export function createMentionMemo(): MentionMemo {
  return {
    page: createMemo(),
    content: createMemo<PageContent>(isDeepStrictEqual),
    gate: createMemo(),
    placed: createMemo(),
  };
}

/** By section: the concepts whose own section it is, or stands in. */
function findSelves(
  {log, said}: Pick<Page, 'log' | 'said'>,
  {idOf}: Names,
): readonly ReadonlySet<ConceptId>[] {
  const above: Set<ConceptId>[] = [];
  return log.sections.map(({index, parent, shape}) => {
    const owner = idOf(said.owners[index] ?? '');
    const inherited = new Set(parent === null ? [] : above[parent]);
    if (owner !== undefined) {
      inherited.add(owner);
    }
    above.push(inherited);
    // The text right under `Job, Cron Job` is about both; a section below it about one.
    const listed = shape === 'list' ? (said.named[index] ?? []) : [];
    return new Set([
      ...inherited,
      ...listed.flatMap((name) => idOf(name) ?? []),
    ]);
  });
}

/** Matches that a wikilink does not cover, and the wikilinks, ascending. */
function sightingsOf(
  page: Page,
  explicit: readonly Sighting[],
  request: {
    readonly ids: Names['ids'];
    readonly isDoubtful: (match: LogMatch) => boolean;
  },
): readonly Sighting[] {
  const implicit = page.matches
    .filter(
      ({start, end}) =>
        !page.log.wikilinks.some(
          ({range}) => start < range.end && end > range.start,
        ),
    )
    .map((match): Sighting => {
      const {id, section, start, end, line, sentence} = match;
      const concept = request.ids.get(id) as ConceptId;
      const doubtful = request.isDoubtful(match);
      return {concept, doubtful, section, start, end, line, sentence};
    });
  return [...implicit, ...explicit].sort((a, b) => a.start - b.start);
}

/** The matches of a page that may be any word. */
function findDoubtful(
  {matches, content, everyday, common}: Page,
  opens: PageGate,
  opensSeries: PageGate,
): ReadonlySet<LogMatch> {
  return new Set(
    matches.filter(
      (match) =>
        (everyday.has(match) &&
          (match.tail === 'verb' || !opens(match.id, content))) ||
        (common.has(match) && !opensSeries(match.id, content)),
    ),
  );
}

/** Where the wikilinks of each entry lead; the names of all entries are gathered only when one asks. */
function createResolver(
  logs: readonly Log[],
  {idOf}: Names,
): (log: Log) => ResolvedWikilinks {
  let finder: ReturnType<typeof createLogFinder> | undefined;
  const logOf = (name: string): LogId | undefined => {
    finder ??= createLogFinder(logs);
    return finder(name);
  };
  return (log) => resolveWikilinks(log, {conceptOf: idOf, logOf});
}

/**
 * Decides every mention of every entry, in the order of the entries: which
 * concept, whether it is a link, and why not. With a memo, an entry is looked
 * at again only when its text, a name, or the company of its words changed.
 */
export function buildMentions({
  logs: told,
  frequency,
  drafts,
  names,
  memo,
}: MentionRequest): readonly PlacedMentions[] {
  const pages = told.map((one) => {
    const {log, said, matches} = one;
    const page = memo.page(log.id, [log, said, matches, names], () =>
      readPage(one, {drafts, keyOf: names.keyOf}),
    );
    const content = memo.content(log.id, [page], () => page.content);
    return {...page, content};
  });
  const contents = pages.map(({content}) => content);
  const logs = told.map(({log}) => log);
  const opens = memo.gate('', contents, () => createPageGate(contents));
  const opensSeries = createSeriesGate({
    pages: contents,
    seriesOf: findSeries(logs),
    drafts,
  });
  const resolve = createResolver(logs, names);
  return pages.map((page) => {
    const {log, matches} = page;
    const doubtful = findDoubtful(page, opens, opensSeries);
    const wikilinks = log.wikilinks.length > 0 ? resolve(log) : NO_WIKILINKS;
    const inputs = [log, matches, names, frequency, ...doubtful];
    const asked = JSON.stringify(wikilinks);
    return memo.placed(log.id, [...inputs, asked], () => ({
      ...wikilinks,
      mentions: placeMentions({
        log,
        frequency,
        sightings: sightingsOf(page, wikilinks.sightings, {
          ids: names.ids,
          isDoubtful: (match) => doubtful.has(match),
        }),
        selves: findSelves(page, names),
      }),
    }));
  });
}
