import {posix} from 'path';

/** `https:`, `mailto:`, `//host`, `data:` … but not a Windows drive, `C:\…`. */
const REMOTE = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i;

export function isRemote(target: string): boolean {
  return REMOTE.test(target.trim());
}

/** `a.md?x#b` → `a.md` and `b`, decoded. */
export function splitTarget(target: string): {
  readonly path: string;
  readonly anchor: string;
} {
  const [, path = '', anchor = ''] =
    /^([^?#]*)[^#]*#?(.*)$/s.exec(target) ?? [];
  return {path, anchor: decode(anchor)};
}

/**
 * The paths of the folder that a target may mean, likeliest first: seen from
 * the file that names it, then from the folder's root.
 */
export function toFolderPaths(
  source: string,
  target: string,
): readonly string[] {
  const {path} = splitTarget(target.trim().replace(/^<|>$/g, ''));
  const clean = decode(path).replace(/\\/g, '/');
  const fromRoot = normalize(clean);
  const fromFile = normalize(posix.join(posix.dirname(source), clean));
  if (clean.startsWith('/')) {
    return [fromRoot];
  }
  return fromRoot.startsWith('..') ? [fromFile] : [fromFile, fromRoot];
}

function normalize(path: string): string {
  return posix.normalize(path).replace(/^\/|\/$/g, '');
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
