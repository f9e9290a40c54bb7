import type {CalendarDate} from '../types.js';
import {parseHeadingDate} from './headingDate.js';
import {isIndexPage} from './indexName.js';
import {type DateContext, parseShortHeadingDate} from './shortHeadingDate.js';
import {parsePeriodHeading} from './timeLabel.js';
import {findWrittenDates} from './writtenDates.js';

/** The address of a link; its text may hold brackets of its own. */
const ADDRESS = /\]\(\s*<?([^\s)>]+)>?[^)]*\)/g;

const REPOSITORY =
  /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:blob|tree|raw)\/[^/]+\//;

export type IndexDate = {
  readonly date: CalendarDate;
  /** The index page and its 1-based line. */
  readonly source: string;
  readonly line: number;
  /** Line of the heading or list item above that gives the date, when the line itself gives none. */
  readonly under?: number;
};

type Page = {readonly path: string; readonly text: string};

/** A date heading or dated list item, and what stands under it. */
type Outline = {
  readonly context: DateContext;
  readonly dated: {
    readonly date: CalendarDate;
    readonly line: number;
    readonly rank: number;
  } | null;
};

/**
 * Dates that index pages give to other files: `[title](file) - 2020-04-19`,
 * `[2025.02.04](02/04.md)`, or a list of links under `## 2025-02-04`. A line
 * counts when it links to one file and has one date; what a line says itself
 * comes before what stands above it, then the first line about a file wins.
 */
export function findIndexDates(
  files: readonly Page[],
): ReadonlyMap<string, IndexDate> {
  const paths = new Map(files.map(({path}) => [path.normalize('NFC'), path]));
  const found = files
    .filter(({path}) => isIndexPage(path))
    .flatMap((page) => readPage(page, paths));
  const own = found.filter(([, {under}]) => under === undefined);
  const above = found.filter(([, {under}]) => under !== undefined);
  // The last entry of a key wins in a Map.
  return new Map([...own, ...above].reverse());
}

function readPage(
  {path: source, text}: Page,
  paths: ReadonlyMap<string, string>,
): readonly (readonly [string, IndexDate])[] {
  const found: (readonly [string, IndexDate])[] = [];
  let outline: Outline = {context: {}, dated: null};
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (!line.includes('](')) {
      outline = follow(outline, line, index + 1);
      continue;
    }
    const [target, ...more] = findIndexTargets(line, source, paths);
    if (target === undefined || more.length > 0 || target === source) {
      continue;
    }
    const date = onlyDate(line);
    if (date !== null) {
      found.push([target, {date, source, line: index + 1}]);
    } else if (outline.dated && isListed(line)) {
      const {date: above, line: under} = outline.dated;
      found.push([target, {date: above, source, line: index + 1, under}]);
    }
  }
  return found;
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

/** The link is what the line is about: an item or a row that begins with it. */
function isListed(line: string): boolean {
  return /^\s*(?:[-*+]|\d+[.)]|\|)\s*(?:\[[ xX]\]\s+)?[^\p{L}\p{N}]*\[/u.test(
    line,
  );
}

const OUTLINE =
  /^(?<indent>\s*)(?:(?<marks>#{1,6})|[-*+]|\d+[.)]|(?=\*\*|__))\s*(?<text>\S.*)$/;

/** Takes a line without a link into account: a heading, a bold line or a list item may be a date. */
function follow(
  {context, dated}: Outline,
  line: string,
  number: number,
): Outline {
  const match = OUTLINE.exec(line);
  if (!match) {
    return {context, dated};
  }
  const {indent = '', marks, text = ''} = match.groups ?? {};
  // Headings by depth, then items by how far they are indented.
  const rank = marks === undefined ? 7 + indent.length : marks.length;
  const plain = text.replace(/[*_~#\s]+$|^[*_~]+/g, '');
  const period = parsePeriodHeading(plain);
  const open = dated && dated.rank < rank ? dated : null;
  if (period) {
    const known = period.year === undefined ? context : {};
    return {context: {...known, ...period}, dated: open};
  }
  const {date = null} =
    parseHeadingDate(plain) ?? parseShortHeadingDate(plain, context) ?? {};
  return {context, dated: date === null ? open : {date, line: number, rank}};
}

/** The files of the folder that a line of the index page `from` links to, each once. `paths` leads from NFC to the path on disk. */
function findIndexTargets(
  line: string,
  from: string,
  paths: ReadonlyMap<string, string>,
): readonly string[] {
  const targets = [...line.matchAll(ADDRESS)].flatMap(([, address = '']) => {
    const path = paths.get(resolveAddress(address, from));
    return path === undefined ? [] : [path];
  });
  return [...new Set(targets)];
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
