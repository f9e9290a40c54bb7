import {createMemo} from '../../memo/createMemo.js';
import type {CreateMemo, Memo} from '../../memo/createMemo.js';
import {findFamilies} from './families.js';
import type {Family} from './families.js';
import {findIndexDates} from './indexDates.js';
import type {IndexDate} from './indexDates.js';
import {isIndexPage} from './indexName.js';
import {parsePathDate} from './pathDate.js';
import type {PathDate} from './pathDate.js';

/** What the paths and the index pages of a folder say about one file. */
export type Surroundings = {
  readonly pathDate: PathDate;
  readonly family?: Family;
  readonly index?: IndexDate;
};

type Page = {readonly path: string; readonly text: string};

export type SurroundingsMemo = {
  readonly pathDates: Memo<PathDate>;
  readonly families: Memo<ReadonlyMap<string, Family>>;
  readonly indexDates: Memo<ReadonlyMap<string, IndexDate>>;
};

export function createSurroundingsMemo(
  create: CreateMemo = createMemo,
): SurroundingsMemo {
  return {
    pathDates: create(),
    families: create(),
    indexDates: create(),
  };
}

/**
 * Reads paths and index pages of all files at once; the result answers for
 * each path among them. With a memo, what the paths and the index pages say is
 * the same object as before as long as neither has changed.
 */
export function findSurroundings(
  files: readonly Page[],
  memo: SurroundingsMemo = createSurroundingsMemo(),
): (path: string) => Surroundings {
  const members = files.map(({path}) => ({
    path,
    pathDate: memo.pathDates(path, [], () => parsePathDate(path)),
  }));
  const paths = members.map(({pathDate}) => pathDate);
  const families = memo.families('', paths, () => findFamilies(members));
  const pages = files.filter(({path}) => isIndexPage(path));
  const texts = pages.map(({text}) => text);
  const indexDates = memo.indexDates('', [...paths, ...texts], () =>
    findIndexDates(files),
  );
  const pathDates = new Map(
    members.map(({path, pathDate}) => [path, pathDate]),
  );
  return (path) => {
    const pathDate = pathDates.get(path) ?? parsePathDate(path);
    return {
      pathDate,
      family: families.get(pathDate.family),
      index: indexDates.get(path),
    };
  };
}
