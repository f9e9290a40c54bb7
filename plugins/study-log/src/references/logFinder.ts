import {posix} from 'path';
import {groupBy} from '../collections/groupBy.js';
import {conceptKey} from '../language/conceptKey.js';
import {once} from '../memo/once.js';
import type {Log} from '../logs/types.js';
import {readDateName} from './dateName.js';
import {createFolderIndex} from './folderIndex.js';
import {createPlaceFinder, type LogPlace} from './placeFinder.js';
import {splitWikilink, toPlaces} from './target.js';

/** Finds the place that a `[[…]]` in the entry `from` means; undefined when it names no entry. */
export type WikilinkFinder = (
  target: string,
  from: Log,
) => LogPlace | undefined;

export function createWikilinkFinder(logs: readonly Log[]): WikilinkFinder {
  const findLog = createLogFinder(logs);
  const findPlace = createPlaceFinder(logs);
  return (target, from) => {
    const {name, anchor} = splitWikilink(target);
    const log = name === '' ? from : findLog(name, from.source);
    return log && findPlace(log, anchor);
  };
}

/** Finds the entry that a name in the file `source` means; undefined when none. */
export type LogFinder = (name: string, source: string) => Log | undefined;

type NameOf = (log: Log) => string;

const FILE_NAMES: readonly NameOf[] = [
  ({source}) => source,
  ({source}) => withoutExtension(source),
  ({source}) => withoutExtension(posix.basename(source)),
];

/**
 * Entries by slug, path, file name (the first of the file) or title, the
 * earliest of several; else by their place (`../글`), a part of their path, or their day (`Jan 12th, 2025`)
 * when it is theirs alone.
 */
export function createLogFinder(logs: readonly Log[]): LogFinder {
  const byName = once(() => indexNames(logs));
  const byDay = once(() => groupBy(logs, ({date}) => date));
  const folder = createFolderIndex({logs, files: [], indexes: []});
  const findDay = (name: string): Log | undefined => {
    const day = readDateName(name);
    const found = day === undefined ? [] : (byDay().get(day) ?? []);
    const own = found.filter(
      ({source}) =>
        readDateName(withoutExtension(posix.basename(source))) === day,
    );
    return own[0] ?? (found.length === 1 ? found[0] : undefined);
  };
  return (name, source) =>
    byName().get(conceptKey(name)) ??
    folder.searchLog(toPlaces(source, name), source) ??
    findDay(name);
}

function indexNames(logs: readonly Log[]): ReadonlyMap<string, Log> {
  const byName = new Map<string, Log>();
  const add = (named: readonly Log[], nameOf: NameOf): void =>
    named.forEach((log) => {
      const key = conceptKey(nameOf(log));
      if (key !== '' && !byName.has(key)) {
        byName.set(key, log);
      }
    });
  const firsts = findFirstOfFiles(logs);
  add(logs, ({id}) => id);
  FILE_NAMES.forEach((nameOf) => add(firsts, nameOf));
  add(logs, ({title}) => title);
  return byName;
}

/** The first entry of each file. */
function findFirstOfFiles(logs: readonly Log[]): readonly Log[] {
  return [...groupBy(logs, ({source}) => source).values()].map((inFile) =>
    inFile.reduce((first, log) =>
      log.range.start < first.range.start ? log : first,
    ),
  );
}

function withoutExtension(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}
