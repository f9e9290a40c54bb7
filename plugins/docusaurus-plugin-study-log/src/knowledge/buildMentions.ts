import type {Log} from '../parse/types';
import type {Problem} from '../problems/types';
import type {Draft} from './concepts/mergeConcepts';
import type {LogClaims} from './concepts/types';
import {createPageGate} from './mentions/createPageGate';
import type {PageContent} from './mentions/createPageGate';
import {isAmbiguous} from './mentions/isAmbiguous';
import type {LogMatch} from './mentions/matchLog';
import {placeMentions} from './mentions/placeMentions';
import type {Sighting} from './mentions/placeMentions';
import {createLogFinder, resolveWikilinks} from './mentions/resolveWikilinks';
import type {ConceptId, LinkFrequency, LogLink, Mention} from './types';

export type MentionRequest = {
  /** In telling order. */
  readonly logs: readonly {
    readonly log: Log;
    readonly said: LogClaims;
    readonly matches: readonly LogMatch[];
  }[];
  readonly frequency: LinkFrequency;
  /** Drafts with a page, by key. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** The concept with a page that a name means. */
  readonly idOf: (name: string) => ConceptId | undefined;
  /** The key of its draft. */
  readonly keyOf: (name: string) => string | undefined;
  readonly ids: ReadonlyMap<string, ConceptId>;
};

export type PlacedMentions = {
  readonly mentions: readonly Mention[];
  readonly logLinks: readonly LogLink[];
  readonly problems: readonly Problem[];
};

type Page = MentionRequest['logs'][number] & {
  readonly content: PageContent;
  readonly doubtful: ReadonlySet<LogMatch>;
};

function toPage(
  told: MentionRequest['logs'][number],
  {drafts, keyOf}: MentionRequest,
): Page {
  const doubtful = new Set(
    told.matches.filter(({id, alias}) =>
      isAmbiguous(alias, drafts.get(id)?.curated),
    ),
  );
  const sure = new Set<string>();
  const unsure = new Set<string>();
  for (const match of told.matches) {
    (doubtful.has(match) ? unsure : sure).add(match.id);
  }
  const homes = told.said.named.flat().flatMap((name) => keyOf(name) ?? []);
  return {
    ...told,
    doubtful,
    content: {
      log: told.log.id,
      sure,
      doubtful: unsure,
      homes: new Set(homes),
    },
  };
}

/** By section: the concepts whose own section it is, or stands in. */
function findSelves(
  {log, said}: Pick<Page, 'log' | 'said'>,
  idOf: MentionRequest['idOf'],
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
    readonly ids: MentionRequest['ids'];
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

/** Decides every mention of every entry: which concept, whether it is a link, and why not. */
export function buildMentions(request: MentionRequest): PlacedMentions {
  const {ids, idOf, frequency} = request;
  const pages = request.logs.map((told) => toPage(told, request));
  const opens = createPageGate(pages.map(({content}) => content));
  const logOf = createLogFinder(request.logs.map(({log}) => log));
  const results = pages.map((page) => {
    const {log, content, doubtful} = page;
    const wikilinks = resolveWikilinks(log, {conceptOf: idOf, logOf});
    const isDoubtful = (match: LogMatch): boolean =>
      doubtful.has(match) &&
      (match.tail === 'verb' || !opens(match.id, content));
    const mentions = placeMentions({
      log,
      frequency,
      sightings: sightingsOf(page, wikilinks.sightings, {ids, isDoubtful}),
      selves: findSelves(page, idOf),
    });
    return {mentions, ...wikilinks};
  });
  return {
    mentions: results.flatMap(({mentions}) => mentions),
    logLinks: results.flatMap(({logLinks}) => logLinks),
    problems: results.flatMap(({problems}) => problems),
  };
}
