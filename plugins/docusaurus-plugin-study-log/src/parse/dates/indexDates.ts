import type {CalendarDate} from '../types';
import {findWrittenDates} from './writtenDates';

export type IndexDate = {
  readonly date: CalendarDate;
  /** The index page and its 1-based line. */
  readonly source: string;
  readonly line: number;
};

type Page = {readonly path: string; readonly text: string};

const INDEX_PAGE = /(?:^|\/)(?:readme|index|summary|toc)\.[^./]+$/i;
/** The address of a link; its text may hold brackets of its own. */
const ADDRESS = /\]\(\s*<?([^\s)>]+)>?[^)]*\)/g;
const REPOSITORY =
  /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:blob|tree|raw)\/[^/]+\//;

/** `README.md`, `index.md` …: a page about other files. */
export function isIndexPage(path: string): boolean {
  return INDEX_PAGE.test(path);
}

/**
 * Dates that index pages give to other files: `[title](file) - 2020-04-19`,
 * `[2025.02.04](02/04.md)`. A line counts when it links to one file and holds
 * one date; the first line about a file wins.
 */
export function findIndexDates(
  files: readonly Page[],
): ReadonlyMap<string, IndexDate> {
  const paths = new Map(files.map(({path}) => [path.normalize('NFC'), path]));
  const dates = new Map<string, IndexDate>();
  for (const page of files.filter(({path}) => isIndexPage(path))) {
    for (const [index, line] of page.text.split(/\r\n|\r|\n/).entries()) {
      const date = line.includes('](') ? onlyDate(line) : null;
      const target = date && onlyTarget(line, page.path, paths);
      if (date && target && target !== page.path && !dates.has(target)) {
        dates.set(target, {date, source: page.path, line: index + 1});
      }
    }
  }
  return dates;
}

function onlyDate(line: string): CalendarDate | null {
  // An address may hold a date of its own; that is the path's affair.
  const dates = new Set(
    findWrittenDates(line.replace(ADDRESS, ']'))
      .filter(({shape}) => shape !== 'compact6')
      .map(({date}) => date),
  );
  const [date = null] = dates;
  return dates.size === 1 ? date : null;
}

function onlyTarget(
  line: string,
  from: string,
  paths: ReadonlyMap<string, string>,
): string | null {
  const targets = new Set(
    [...line.matchAll(ADDRESS)].flatMap(([, address = '']) => {
      const path = paths.get(resolveAddress(address, from));
      return path === undefined ? [] : [path];
    }),
  );
  const [target = null] = targets;
  return targets.size === 1 ? target : null;
}

/** An address on an index page as a path of the folder; the repository's own GitHub address counts from the root. */
function resolveAddress(address: string, from: string): string {
  const [bare = ''] = address.split(/[?#]/);
  const inRepository = REPOSITORY.test(bare);
  const path = decode(bare.replace(REPOSITORY, ''));
  const base =
    inRepository || path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  return path
    .split('/')
    .reduce<readonly string[]>(
      (parts, part) =>
        part === '..'
          ? parts.slice(0, -1)
          : part === '.' || part === ''
            ? parts
            : [...parts, part],
      base,
    )
    .join('/')
    .normalize('NFC');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
