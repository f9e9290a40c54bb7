import {findFamilies} from './families';
import type {Family} from './families';
import {findIndexDates} from './indexDates';
import type {IndexDate} from './indexDates';
import {parsePathDate} from './pathDate';
import type {PathDate} from './pathDate';

/** What the paths and the index pages of a folder say about one file. */
export type Surroundings = {
  readonly pathDate: PathDate;
  readonly family?: Family;
  readonly index?: IndexDate;
};

type Page = {readonly path: string; readonly text: string};

/**
 * Reads paths and index pages of all files at once; the result answers for
 * each path among them. `known` hands back what was read from a path before.
 */
export function findSurroundings(
  files: readonly Page[],
  known: (path: string) => PathDate | undefined = () => undefined,
): (path: string) => Surroundings {
  const members = files.map(({path}) => ({
    path,
    pathDate: known(path) ?? parsePathDate(path),
  }));
  const families = findFamilies(members);
  const indexDates = findIndexDates(files);
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
