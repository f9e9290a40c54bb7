import type {Log, LogId, Reference} from '../logs/types.js';
import {createProblem} from '../problems/createProblem.js';
import type {Problem} from '../problems/types.js';
import {createFolderIndex, findFirst, type FolderIndex} from './folderIndex.js';
import {
  readOwnAddress,
  toRepositoryAddress,
  type Repository,
} from './repository.js';
import {createWikilinkFinder, type WikilinkFinder} from './logFinder.js';
import {
  createPlaceFinder,
  type LogPlace,
  type PlaceFinder,
} from './placeFinder.js';
import {isRemote, splitTarget, toPlaces, type Places} from './target.js';

/** What a link or an image of a log points at. */
export type ReferenceTarget =
  | {readonly kind: 'log'; readonly log: LogId; readonly anchor: string}
  /** An index that is no log: the page of all logs stands for it. */
  | {readonly kind: 'timeline'}
  /** Another file of the folder; `path` as on disk. */
  | {readonly kind: 'file'; readonly path: string}
  /** A page of the repository's own host: code, or a folder. */
  | {readonly kind: 'repository'; readonly href: string}
  /** A folder, which has no page. */
  | {readonly kind: 'folder'}
  | {readonly kind: 'missing'}
  /** Elsewhere: remote, a rooted address that may be another page of the site, or a place on the page that no heading names. */
  | {readonly kind: 'elsewhere'};

type Pointer = Pick<Reference, 'kind' | 'target'>;

export type References = {
  readonly of: (log: Log, reference: Pointer) => ReferenceTarget;
  /** One for each reference that leads nowhere. */
  readonly problems: readonly Problem[];
};

type Folder = FolderIndex & {
  readonly repository: Repository | undefined;
  readonly findNamed: WikilinkFinder;
  readonly findPlace: PlaceFinder;
};

/**
 * Finds out where the links and images of all logs lead: as written, else
 * without regard to case and Unicode form; seen from the file, from the
 * folder's root (`/x`, as on GitHub), else by name anywhere in the folder, as
 * Obsidian finds them. Where the `repository` is known, its own addresses lead
 * to the logs they name, and links to code and folders to its pages.
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
  const folder = {
    ...createFolderIndex({logs, files, indexes}),
    repository,
    findNamed: createWikilinkFinder(logs),
    findPlace: createPlaceFinder(logs),
  };
  const of = (log: Log, {kind, target}: Pointer): ReferenceTarget =>
    isRemote(target)
      ? resolveRemote({kind, target}, folder)
      : RESOLVERS[kind](log, target, folder);
  return {of, problems: findProblems(logs, of)};
}

/** An address of the own repository leads to what the folder has of it; any other stays. */
function resolveRemote(
  {kind, target}: Pointer,
  {findLog, findPlace, isIndex, findFile, repository}: Folder,
): ReferenceTarget {
  const path = repository && readOwnAddress(target, repository);
  const log = path && kind === 'link' ? findLog(path) : undefined;
  if (log) {
    return toLogTarget(findPlace(log, splitTarget(target).anchor));
  }
  if (path && kind === 'link' && isIndex(path)) {
    return {kind: 'timeline'};
  }
  const file = path && kind !== 'link' ? findFile(path) : undefined;
  return file ? {kind: 'file', path: file} : {kind: 'elsewhere'};
}

function resolveImage(
  {source}: Log,
  target: string,
  {searchFile}: Folder,
): ReferenceTarget {
  const file = searchFile(toPlaces(source, target), source);
  return file ? {kind: 'file', path: file} : {kind: 'missing'};
}

/** A picture, another file, or a log by its name. */
function resolveEmbed(
  log: Log,
  target: string,
  folder: Folder,
): ReferenceTarget {
  const file = folder.searchFile(toPlaces(log.source, target), log.source);
  if (file !== undefined) {
    return {kind: 'file', path: file};
  }
  const place = folder.findNamed(target, log);
  return place ? toLogTarget(place) : {kind: 'missing'};
}

function resolveLink(
  log: Log,
  target: string,
  folder: Folder,
): ReferenceTarget {
  const {path, anchor} = splitTarget(target);
  if (path === '') {
    const place = folder.findPlace(log, anchor);
    // That there is no such place, the page tells.
    return place.anchor || anchor === ''
      ? toLogTarget(place)
      : {kind: 'elsewhere'};
  }
  const places = toPlaces(log.source, target);
  const found =
    findFirst(places.paths, folder.findLog) ??
    findFirst(places.paths, (place) => resolveIndex(place, folder)) ??
    findFirst(places.paths, (place) => resolveFile(place, folder));
  if (found) {
    return 'kind' in found
      ? found
      : toLogTarget(folder.findPlace(found, anchor));
  }
  return (
    searchByName(log, {places, anchor, folder}) ?? {
      kind: path.startsWith('/') ? 'elsewhere' : 'missing',
    }
  );
}

function resolveIndex(
  path: string,
  {isIndex}: Folder,
): ReferenceTarget | undefined {
  return isIndex(path) ? {kind: 'timeline'} : undefined;
}

function searchByName(
  {source}: Log,
  {
    places: {tails},
    anchor,
    folder,
  }: {
    readonly places: Places;
    readonly anchor: string;
    readonly folder: Folder;
  },
): ReferenceTarget | undefined {
  const places = {paths: [], tails};
  const log = folder.searchLog(places, source);
  if (log) {
    return toLogTarget(folder.findPlace(log, anchor));
  }
  const file = folder.searchFile(places, source);
  return file === undefined ? undefined : resolveFile(file, folder);
}

/** Files that a browser shows, plays or saves; of any other the repository has a better page. */
const ASSET =
  /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico|pdf|mp[34]|m4a|webm|mov|wav|ogg|zip|gz|7z|docx?|xlsx?|pptx?|hwpx?)$/i;

/** A file or a folder that is no log; beside the log folder we do not look, and believe the writer. */
function resolveFile(
  path: string,
  {findFile, findUnread, isFolder, repository}: Folder,
): ReferenceTarget | undefined {
  const file = findFile(path);
  if (file && (ASSET.test(file) || !repository)) {
    return {kind: 'file', path: file};
  }
  const known =
    file ??
    findUnread(path) ??
    (isFolder(path) || path.startsWith('../') ? path : '');
  const href =
    repository &&
    known &&
    toRepositoryAddress(repository, {
      path: known,
      page: isFolder(path) ? 'tree' : 'blob',
    });
  if (href) {
    return {kind: 'repository', href};
  }
  return isFolder(path) ? {kind: 'folder'} : undefined;
}

const RESOLVERS = {
  link: resolveLink,
  image: resolveImage,
  embed: resolveEmbed,
} as const;

function findProblems(
  logs: readonly Log[],
  of: References['of'],
): readonly Problem[] {
  return logs.flatMap((log) =>
    log.references
      .filter((reference) => of(log, reference).kind === 'missing')
      .map(({kind, target, line}) =>
        createProblem(toMissingCode(kind, target), {
          source: log.source,
          line,
          target,
        }),
      ),
  );
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i;

function toMissingCode(kind: Reference['kind'], target: string) {
  if (kind === 'link') {
    return 'link-missing';
  }
  return kind === 'image' || PICTURE.test(target)
    ? 'image-missing'
    : 'wikilink-missing';
}

function toLogTarget({log, anchor}: LogPlace): ReferenceTarget {
  return {kind: 'log', log: log.id, anchor};
}
