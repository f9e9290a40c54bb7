import {relative} from 'path';
import Watchpack from 'watchpack';

/** What a site is made of; absolute paths, which need not be there yet. */
export type Sources = {
  /** With all that lies below them, links followed; what begins with a dot is nobody's log. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
};

export type WatchOptions = {
  /** Milliseconds since 1970: what changed since then is told as well. */
  readonly since: number;
  /** `docusaurus start --poll`: for file systems that tell nothing; milliseconds, or true for the usual ones. */
  readonly poll: number | boolean | undefined;
};

/** Milliseconds. A save is often several writes: what comes within this time is one change, and the last of them is never missed. */
export const SETTLE = 50;

/**
 * Calls back when something changed, and returns how to end that. Docusaurus
 * watches with chokidar 3, which loses a folder that is removed and made again
 * (an archive unpacked, a branch checked out), and of two writes the second.
 */
export function watchSources(
  {folders, files}: Sources,
  {since, poll}: WatchOptions,
  onChange: () => void,
): () => void {
  const named = new Set([...folders, ...files]);
  const isHidden = (path: string): boolean => {
    // In the innermost: one may lie in another, behind a dot.
    const below = folders
      .map((folder) => relative(folder, path))
      .filter((inside) => !inside.startsWith('..'))
      .sort((a, b) => a.length - b.length)[0];
    return (
      !named.has(path) &&
      below !== undefined &&
      /(?:^|[\\/])(?:\.|node_modules(?:[\\/]|$))/.test(below)
    );
  };
  const watcher = new Watchpack({
    aggregateTimeout: SETTLE,
    followSymlinks: true,
    ignored: isHidden,
    ...(poll !== undefined && {poll}),
  });
  watcher.on('aggregated', onChange);
  watcher.watch({directories: folders, files, startTime: since});
  return () => watcher.close();
}
