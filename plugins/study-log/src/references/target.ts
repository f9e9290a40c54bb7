import {posix} from 'path';

/** `https:`, `mailto:`, `//host`, `data:` … but not what lies on the writer's own disk: `C:\…`, `file:///…`. */
const REMOTE = /^(?:(?!file:)[a-z][a-z\d+.-]+:|\/\/)/i;
/** Where a path begins on the writer's own disk. */
const DISK = /^(?:file:\/{0,3})?[a-z]:[\\/]|^file:\/{2,3}/i;

export function isRemote(target: string): boolean {
  return REMOTE.test(target.trim());
}

/** `a.md?x#b` → `a.md` and `b`, the anchor decoded. */
export function splitTarget(target: string): {
  readonly path: string;
  readonly anchor: string;
} {
  const [, path = '', anchor = ''] =
    /^([^?#]*)[^#]*#?(.*)$/s.exec(target) ?? [];
  return {path, anchor: decode(anchor)};
}

/**
 * What a `[[…]]` names, and the place there, decoded: `글#절#작은 절` → `글` and
 * the last of its headings.
 */
export function splitWikilink(target: string): {
  readonly name: string;
  readonly anchor: string;
} {
  const [name = '', ...anchors] = target.split('#');
  return {name: name.trim(), anchor: decode(anchors.at(-1)?.trim() ?? '')};
}

/** Where in the folder a target may lie, likeliest place first. */
export type Places = {
  /** Paths seen from the file that names it, then from the folder's root. */
  readonly paths: readonly string[];
  /** Ends of a path that may be found anywhere in the folder, longest first. */
  readonly tails: readonly string[];
};

/**
 * The places that a target names. It is read with CommonMark's escapes and
 * percent-codes undone; then with `\` as a folder's mark, as Windows has it;
 * then with `?` and `#` as parts of a name. A path on the writer's disk is
 * known by its end alone.
 */
export function toPlaces(source: string, target: string): Places {
  const written = target.trim().replace(/^<(.*)>$/s, '$1');
  const onDisk = DISK.test(written);
  const readings = toReadings(written.replace(DISK, ''));
  return {
    paths: onDisk
      ? []
      : unique(readings.flatMap((path) => toPaths(source, path))),
    tails: unique(
      readings.flatMap((path) => (onDisk ? toTails(path) : toTail(path))),
    ),
  };
}

function toReadings(written: string): readonly string[] {
  const {path} = splitTarget(written);
  return unique(
    [path, written].flatMap((text) => [
      decode(unescape(text)).replaceAll('\\', '/'),
      decode(text).replaceAll('\\', '/'),
      text,
    ]),
  ).filter((text) => text !== '');
}

/** https://spec.commonmark.org/0.31.2/#backslash-escapes */
function unescape(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
}

function toPaths(source: string, path: string): readonly string[] {
  const fromRoot = normalize(path);
  if (path.startsWith('/')) {
    return [fromRoot];
  }
  const fromFile = normalize(posix.join(posix.dirname(source), path));
  return fromRoot.startsWith('..') ? [fromFile] : [fromFile, fromRoot];
}

/** Names that many folders have: they say nothing of where a file lies. */
const ANYWHERE = /^(?:readme|index)(?:\.\w+)?$/i;

/** What is left of a path without the way up. */
function toTail(path: string): readonly string[] {
  const tail = normalize(path).replace(/^(?:\.\.?(?:\/|$))+/, '');
  return tail === '' || ANYWHERE.test(tail) ? [] : [tail];
}

/** `Users/me/img/a.png` → itself, `me/img/a.png`, `img/a.png`, `a.png` */
function toTails(path: string): readonly string[] {
  const steps = normalize(path).split('/').filter(Boolean);
  return steps
    .map((_, index) => steps.slice(index).join('/'))
    .filter((tail) => !ANYWHERE.test(tail));
}

function normalize(path: string): string {
  return posix.normalize(path).replace(/^\/+|\/$/g, '');
}

/** Percent-encoding undone, where it is any. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%` is a character like any other.
    return text;
  }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
