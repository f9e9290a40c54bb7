import {isDeepStrictEqual} from 'node:util';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import type {Names} from '../concepts/names.js';
import type {ConceptId} from '../knowledge/types.js';
import type {PageContent} from './createPageGate.js';
import {findHeadedConcepts, readPage} from './readPage.js';
import type {Page, ReadLog} from './readPage.js';

/** By section: the concepts whose own section it is, or stands in. */
type Selves = readonly ReadonlySet<ConceptId>[];
type Ids = ReadonlyMap<string, ConceptId | undefined>;
/** A page, and what the names on it mean. */
export type NamedPage = Page & {readonly ids: Ids; readonly selves: Selves};

/** By entry. The parts are what they were where they say the same of other names. */
export type NamedPageMemo = {
  readonly named: Memo<NamedPage>;
  readonly ids: Memo<Ids>;
  readonly selves: Memo<Selves>;
  readonly content: Memo<PageContent>;
};

export function createNamedPageMemo(
  create: CreateMemo = createMemo,
): NamedPageMemo {
  return {
    named: create(),
    ids: create<Ids>(isDeepStrictEqual),
    selves: create<Selves>(isDeepStrictEqual),
    content: create<PageContent>(isDeepStrictEqual),
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
  const page = readPage(read, {
    headed: findHeadedConcepts(said, names.keyOf),
    ambiguityOf: (key) => names.ambiguity.get(key),
  });
  return {
    ...page,
    content: memo.content(log.id, [page], () => page.content),
    ids: memo.ids(
      log.id,
      [page],
      () => new Map(matches.map(({id}) => [id, names.ids.get(id)])),
    ),
    selves: memo.selves(log.id, [page], () => findSelves(page, names.idOf)),
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
