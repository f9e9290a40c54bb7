import type {Log, LogId, Reference} from '../../parse/types';
import {createProblem} from '../../problems/createProblem';
import type {Problem} from '../../problems/types';
import {createFolderIndex, fold, type FolderIndex} from './folderIndex';
import {
  readOwnAddress,
  toRepositoryAddress,
  type Repository,
} from './repository';
import {isRemote, splitTarget, toFolderPaths} from './target';

/** What a link or an image of a log points at. */
export type ReferenceTarget =
  | {readonly kind: 'log'; readonly log: LogId; readonly anchor: string}
  /** An index that is no log: the page of all logs stands for it. */
  | {readonly kind: 'timeline'}
  /** Another file of the folder; `path` as on disk. */
  | {readonly kind: 'file'; readonly path: string}
  /** A page of the repository's own host: code, or a folder. */
  | {readonly kind: 'repository'; readonly href: string}
  | {readonly kind: 'missing'}
  /** Elsewhere: remote, or a rooted address that may be another page of the site. */
  | {readonly kind: 'elsewhere'};

export type References = {
  readonly of: (log: Log, reference: Reference) => ReferenceTarget;
  /** One for each reference that leads nowhere. */
  readonly problems: readonly Problem[];
};

type Folder = FolderIndex & {readonly repository: Repository | undefined};

/**
 * Finds out where the links and images of all logs lead. Paths are found as
 * written, else without regard to case and Unicode form; `\` counts as `/`,
 * and `/x` from the folder's root, as on GitHub; so does `x` where the file's
 * own folder has none. Where the `repository` is
 * known, its own addresses lead to the logs they name, and links to code and
 * folders to its pages.
 */
export function resolveReferences({
  logs,
  files,
  indexes = [],
  repository,
}: {
  readonly logs: readonly Log[];
  /** Paths of the folder's other files. */
  readonly files: readonly string[];
  /** Paths of indexes that are no logs. */
  readonly indexes?: readonly string[];
  readonly repository?: Repository;
}): References {
  const folder = {...createFolderIndex({logs, files, indexes}), repository};
  const of = (log: Log, reference: Reference): ReferenceTarget => {
    if (isRemote(reference.target)) {
      return resolveRemote(reference, folder);
    }
    return reference.kind === 'image'
      ? resolveImage(log, reference.target, folder)
      : resolveLink(log, reference.target, folder);
  };
  return {of, problems: findProblems(logs, of)};
}

/** An address of the own repository leads to what the folder has of it; any other stays. */
function resolveRemote(
  {kind, target}: Reference,
  {findLog, isIndex, findFile, repository}: Folder,
): ReferenceTarget {
  const path = repository && readOwnAddress(target, repository);
  const log = path && kind === 'link' ? findLog(path) : undefined;
  if (log) {
    return toLogTarget(log, splitTarget(target).anchor);
  }
  if (path && kind === 'link' && isIndex(path)) {
    return {kind: 'timeline'};
  }
  const file = path && kind === 'image' ? findFile(path) : undefined;
  return file ? {kind: 'file', path: file} : {kind: 'elsewhere'};
}

function resolveImage(
  log: Log,
  target: string,
  {findFile}: Folder,
): ReferenceTarget {
  const file = findFirst(toFolderPaths(log.source, target), findFile);
  return file ? {kind: 'file', path: file} : {kind: 'missing'};
}

function resolveLink(
  log: Log,
  target: string,
  folder: Folder,
): ReferenceTarget {
  const {path, anchor} = splitTarget(target);
  if (path === '') {
    const id = findAnchor(log, anchor);
    return id || anchor === ''
      ? {kind: 'log', log: log.id, anchor: id}
      : {kind: 'missing'};
  }
  const places = toFolderPaths(log.source, path);
  const found = findFirst(places, folder.findLog);
  if (!found && places.some(folder.isIndex)) {
    return {kind: 'timeline'};
  }
  return found
    ? toLogTarget(found, anchor)
    : (findFirst(places, (place) => resolveFile(place, folder)) ?? {
        kind: path.startsWith('/') ? 'elsewhere' : 'missing',
      });
}

/** Files that a browser shows, plays or saves; of any other the repository has a better page. */
const ASSET =
  /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico|pdf|mp[34]|m4a|webm|mov|wav|ogg|zip|gz|7z|docx?|xlsx?|pptx?|hwpx?)$/i;

/** A file or a folder that is no log; beside the log folder we do not look, and believe the writer. */
function resolveFile(
  path: string,
  {findFile, isFolder, repository}: Folder,
): ReferenceTarget | undefined {
  const file = findFile(path);
  if (file && (ASSET.test(file) || !repository)) {
    return {kind: 'file', path: file};
  }
  const known = file ?? (isFolder(path) || path.startsWith('../') ? path : '');
  const href =
    repository &&
    known &&
    toRepositoryAddress(repository, {
      path: known,
      page: isFolder(path) ? 'tree' : 'blob',
    });
  return href ? {kind: 'repository', href} : undefined;
}

function findFirst<Found>(
  places: readonly string[],
  find: (place: string) => Found | undefined,
): Found | undefined {
  return places.map(find).find((found) => found !== undefined);
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

function toLogTarget(log: Log, anchor: string): ReferenceTarget {
  return {kind: 'log', log: log.id, anchor: findAnchor(log, anchor)};
}

/** The id of the heading that an author's anchor means, '' when there is none. */
function findAnchor({sections}: Log, anchor: string): string {
  const wanted = fold(anchor);
  return (
    sections.find((section) => fold(section.anchor) === wanted)?.anchor ?? ''
  );
}
