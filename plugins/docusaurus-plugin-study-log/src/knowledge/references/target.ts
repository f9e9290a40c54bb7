import {posix} from 'path';

/** `https:`, `mailto:`, `//host`, `data:` … but not a Windows drive, `C:\…`. */
const REMOTE = /^(?:[a-z][a-z\d+.-]+:|\/\/)/i;

export function isRemote(target: string): boolean {
  return REMOTE.test(target);
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

/** A target as a path of the folder, seen from the file that names it. */
export function toFolderPath(source: string, target: string): string {
  const {path} = splitTarget(target.replace(/^<|>$/g, ''));
  const clean = decode(path).replace(/\\/g, '/');
  const from = clean.startsWith('/') ? '' : posix.dirname(source);
  return posix.normalize(posix.join(from, clean)).replace(/^\/|\/$/g, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone `%` is a character like any other.
    return text;
  }
}
