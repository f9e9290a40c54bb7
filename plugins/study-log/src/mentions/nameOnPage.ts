import {isDeepStrictEqual} from 'node:util';
import type {AskingMemo} from '../memo/createAskingMemo.js';
import type {Memo} from '../memo/createMemo.js';
import {REMEMBERING} from '../memo/memory.js';
import type {Memory} from '../memo/memory.js';
import type {Names} from '../concepts/names.js';
import type {ConceptId} from '../knowledge/types.js';
import type {PageContent} from './createPageGate.js';
import {findHomes, readPage} from './readPage.js';
import type {Page, ReadLog} from './readPage.js';

/** By section: the concepts whose own section it is, or stands in. */
type Selves = readonly ReadonlySet<ConceptId>[];
type Ids = ReadonlyMap<string, ConceptId | undefined>;
/** A page, and what the names on it mean. */
export type NamedPage = Page & {readonly ids: Ids; readonly selves: Selves};

/** By entry; what names mean is asked one by one, so that another name changes nothing. */
export type NamedPageMemo = {
  /** All that depends on names, at one look. */
  readonly named: Memo<NamedPage>;
  readonly homes: AskingMemo<
    Names,
    string,
    string | undefined,
    ReadonlySet<string>
  >;
  readonly page: AskingMemo<Names, string, boolean | undefined, Page>;
  readonly ids: AskingMemo<Names, string, ConceptId | undefined, Ids>;
  readonly selves: AskingMemo<Names, string, ConceptId | undefined, Selves>;
  readonly content: Memo<PageContent>;
};

export function createNamedPageMemo({
  createAskingMemo,
  createMemo,
}: Memory = REMEMBERING): NamedPageMemo {
  return {
    named: createMemo(),
    homes: createAskingMemo(({keyOf}, name) => keyOf(name)),
    page: createAskingMemo(({ambiguity}, key) => ambiguity.get(key)),
    ids: createAskingMemo(({ids}, key) => ids.get(key)),
    selves: createAskingMemo(({idOf}, name) => idOf(name)),
    content: createMemo<PageContent>(isDeepStrictEqual),
  };
}

/** Finds out what the names on a page mean. */
export function nameOnPage(
  read: ReadLog,
  names: Names,
  memo: NamedPageMemo,
): NamedPage {
  const {log, said, matches} = read;
  return memo.named(log.id, [log, said, matches, names], () =>
    readNames(read, names, memo),
  );
}

function readNames(
  read: ReadLog,
  names: Names,
  memo: NamedPageMemo,
): NamedPage {
  const {log, said, matches} = read;
  const homes = memo.homes(log.id, {inputs: [said], oracle: names}, (keyOf) =>
    findHomes(said, keyOf),
  );
  const page = memo.page(
    log.id,
    {inputs: [log, matches, homes], oracle: names},
    (ambiguityOf) => readPage(read, {homes, ambiguityOf}),
  );
  return {
    ...page,
    content: memo.content(log.id, [page], () => page.content),
    ids: memo.ids(
      log.id,
      {inputs: [matches], oracle: names},
      (idOf) => new Map(matches.map(({id}) => [id, idOf(id)])),
    ),
    selves: memo.selves(log.id, {inputs: [log], oracle: names}, (idOf) =>
      findSelves(page, idOf),
    ),
  };
}

function findSelves(
  {log, said}: Pick<Page, 'log' | 'said'>,
  idOf: Names['idOf'],
): Selves {
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
