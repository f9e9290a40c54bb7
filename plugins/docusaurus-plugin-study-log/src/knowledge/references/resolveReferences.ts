import {posix} from 'path';
import type {Log, LogId, Reference} from '../../parse/types';
import {createProblem} from '../../problems/createProblem';
import type {Problem} from '../../problems/types';
import {isRemote, splitTarget, toFolderPath} from './target';

/** What a link or an image of a log points at. */
export type ReferenceTarget =
  | {readonly kind: 'log'; readonly log: LogId; readonly anchor: string}
  /** Another file of the folder; `path` as on disk. */
  | {readonly kind: 'file'; readonly path: string}
  | {readonly kind: 'missing'}
  /** Elsewhere: remote, or a rooted address that may be another page of the site. */
  | {readonly kind: 'elsewhere'};

export type References = {
  readonly of: (log: Log, reference: Reference) => ReferenceTarget;
  /** One for each reference that leads nowhere. */
  readonly problems: readonly Problem[];
};

/**
 * Finds out where the links and images of all logs lead. Paths are found as
 * written, else without regard to case and Unicode form; `\` counts as `/`,
 * and `/x` from the folder's root, as on GitHub.
 */
export function resolveReferences(
  logs: readonly Log[],
  /** Paths of the folder's other files. */
  files: readonly string[],
): References {
  const findLog = indexLogs(logs);
  const findFile = indexFiles(files);

  const resolveLink = (log: Log, target: string): ReferenceTarget => {
    const {path, anchor} = splitTarget(target);
    if (path === '') {
      const id = findAnchor(log, anchor);
      return id || anchor === ''
        ? {kind: 'log', log: log.id, anchor: id}
        : {kind: 'missing'};
    }
    const inFolder = toFolderPath(log.source, path);
    const found = findLog(inFolder);
    if (found) {
      return {kind: 'log', log: found.id, anchor: findAnchor(found, anchor)};
    }
    const file = findFile(inFolder);
    if (file) {
      return {kind: 'file', path: file};
    }
    return {kind: path.startsWith('/') ? 'elsewhere' : 'missing'};
  };

  const resolveImage = (log: Log, target: string): ReferenceTarget => {
    const file = findFile(toFolderPath(log.source, target));
    return file ? {kind: 'file', path: file} : {kind: 'missing'};
  };

  const of = (log: Log, {kind, target}: Reference): ReferenceTarget => {
    if (isRemote(target)) {
      return {kind: 'elsewhere'};
    }
    return kind === 'image'
      ? resolveImage(log, target)
      : resolveLink(log, target);
  };

  return {of, problems: findProblems(logs, of)};
}

function findProblems(
  logs: readonly Log[],
  of: References['of'],
): readonly Problem[] {
  return logs.flatMap((log) =>
    log.references
      .filter((reference) => of(log, reference).kind === 'missing')
      .map(({kind, target, line}) =>
        createProblem(kind === 'image' ? 'image-missing' : 'link-missing', {
          source: log.source,
          line,
          target,
        }),
      ),
  );
}

/** The first entry of each file, by its path, with and without extension. */
function indexLogs(logs: readonly Log[]): (path: string) => Log | undefined {
  const byPath = new Map<string, Log>();
  [...logs]
    .sort((a, b) => b.range.start - a.range.start)
    .forEach((log) => {
      const {dir, name} = posix.parse(log.source);
      byPath.set(fold(posix.join(dir, name)), log);
      byPath.set(fold(log.source), log);
    });
  return (path) => byPath.get(fold(path));
}

function indexFiles(
  files: readonly string[],
): (path: string) => string | undefined {
  const exact = new Set(files);
  const folded = new Map(files.map((file) => [fold(file), file]));
  return (path) => (exact.has(path) ? path : folded.get(fold(path)));
}

/** The id of the heading that an author's anchor means, '' when there is none. */
function findAnchor({sections}: Log, anchor: string): string {
  const wanted = fold(anchor);
  return (
    sections.find((section) => fold(section.anchor) === wanted)?.anchor ?? ''
  );
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
