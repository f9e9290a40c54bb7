import type {PathDate} from './dates/pathDate.js';
import type {CalendarDate} from './types.js';

/** Longest slug in UTF-8 bytes: a file system takes 255 for a name, extensions included. */
const LONGEST = 160;

/** Text as a part of an address: NFC, lower case, letters and digits of every script, `-` between them. */
export function toSlug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})\++/gu, (plus) => '-plus'.repeat(plus.length))
    .replace(/(?<=\p{L})#/gu, '-sharp')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The slug of a file that is one entry: the date of its path, then what else
 * the path says (`2025/2025-01-11-cni.md` is `2025-01-11-cni`); without a
 * date the path itself. It depends on the path alone.
 */
export function fileSlug(
  path: string,
  {date, compact, rest}: PathDate,
): string {
  const stem = path.replace(/\.[^./]+$/, '');
  // Whether six digits are a date depends on other files; a slug may not.
  const parts = date !== undefined && compact !== true ? [date, rest] : [stem];
  return bounded(joinSlugs(parts), path);
}

/** The slug of one entry of a file with many days: its day as its heading gives it, then what else the path says. */
export function entrySlug({
  path,
  pathDate,
  date,
  heading,
}: {
  readonly path: string;
  readonly pathDate: PathDate;
  readonly date: CalendarDate | null;
  /** Stands in for a date that is no calendar day, or whose year is not written. */
  readonly heading: string;
}): string {
  return bounded(joinSlugs([date ?? heading, pathDate.rest]), path);
}

export type SlugClaim = {
  readonly slug: string;
  readonly path: string;
};

/**
 * Settles equal slugs (names that differ in case or punctuation only): the
 * file whose name is the slug keeps it, else the first by path; the others
 * get a suffix made from their own path. The result is in the order of
 * `claims`; further entries of one file on one day are numbered.
 */
export function settleSlugs(claims: readonly SlugClaim[]): readonly string[] {
  const owners = new Map<string, string>();
  for (const {slug, path} of claims) {
    const owner = owners.get(slug);
    if (owner === undefined || isBetterOwner(path, owner, slug)) {
      owners.set(slug, path);
    }
  }
  const taken = new Map<string, number>();
  return claims.map(({slug, path}) => {
    const own = owners.get(slug) === path ? slug : `${slug}-${shortHash(path)}`;
    const count = (taken.get(own) ?? 0) + 1;
    taken.set(own, count);
    return count === 1 ? own : `${own}-${count}`;
  });
}

function isBetterOwner(path: string, owner: string, slug: string): boolean {
  const isExact = (file: string): boolean =>
    file.replace(/^.*\/|\.[^./]+$/g, '') === slug;
  if (isExact(path) !== isExact(owner)) {
    return isExact(path);
  }
  return path < owner;
}

function joinSlugs(parts: readonly string[]): string {
  return parts.map(toSlug).filter(Boolean).join('-');
}

function bounded(slug: string, path: string): string {
  if (slug === '') {
    return `log-${shortHash(path)}`;
  }
  if (Buffer.byteLength(slug) <= LONGEST) {
    return slug;
  }
  let cut = '';
  for (const character of slug) {
    if (Buffer.byteLength(cut + character) > LONGEST) {
      break;
    }
    cut += character;
  }
  return `${cut.replace(/-+$/, '')}-${shortHash(path)}`;
}

/** FNV-1a, 32 bits, in base 36. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
