import type {readdirSync} from 'node:fs';

import {globSync} from 'tinyglobby';

import {groupBy} from '../collections/groupBy.js';
import type {Boundary} from './boundary.js';
import type {FileFault} from './fileFault.js';
import {createFolderView} from './folderView.js';
import type {LeftOutFile} from './types.js';
import {findLeftOutSigns, names} from './leftOut.js';
import type {LeftOutReason, LeftOutSign} from './leftOut.js';

export const DEFAULT_INCLUDE: readonly string[] = ['**/*.{md,markdown}'];

/** Dot folders are left out as well, by not being matched. */
export const DEFAULT_EXCLUDE: readonly string[] = [
  '**/node_modules/**',
  '**/{LICENSE,LICENCE}.{md,markdown}',
];

/** Dot folders into which a program moves logs that were thrown away: they are not read, but told of. */
const HIDDEN_TRASH: readonly string[] = ['', '**/'].map(
  (above) => `${above}.{trash,recycle}/**/*.{md,markdown}`,
);

const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i;

/** Paths relative to the root, `/` as separator, in code-unit order. */
export type FoundFiles = {
  readonly logs: readonly string[];
  readonly mdx: readonly string[];
  /** Markdown that is no log, each with why. */
  readonly leftOut: readonly LeftOutFile[];
  /** Everything else; of what lies where the left out files do, images only. */
  readonly assets: readonly string[];
  /** What is there and cannot be read. */
  readonly faults: readonly {
    readonly path: string;
    readonly fault: FileFault;
  }[];
};

/**
 * Lists the files below a folder. Extensions match without regard to case
 * (`.MD`).
 *
 * @param include - globs; one that spells out a folder of drafts, or what
 * marks a copy, means what would be left out
 */
export function findFiles({
  boundary,
  include,
  exclude,
}: {
  readonly boundary: Boundary;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}): FoundFiles {
  const view = createFolderView(boundary);
  const find = (globs: readonly string[]): readonly string[] =>
    globSync([...globs], {
      cwd: boundary.folder,
      ignore: [...exclude],
      caseSensitiveMatch: false,
      expandDirectories: false,
      fs: {readdirSync: view.list as unknown as typeof readdirSync},
    });
  // First: a folder that is linked to twice has the name that the first glob finds.
  const all = find(['**/*']);
  const candidates = new Set(find([...include, ...HIDDEN_TRASH]));
  const paths = [...new Set([...all, ...candidates])].sort(compareCodeUnits);
  const reasonOf = createReasonFinder({paths, include, find});
  const found = paths.map((path) => ({
    path,
    fault: view.faultOf(path),
    reason: reasonOf(path),
    isCandidate: candidates.has(path),
  }));
  const byKind = groupBy(found, toKind);
  const of = (kind: Kind) => byKind.get(kind) ?? [];
  return {
    logs: of('log').map(toPath),
    mdx: of('mdx').map(toPath),
    leftOut: of('left out').flatMap(({path, reason}) =>
      reason ? [{path, reason}] : [],
    ),
    assets: of('asset').map(toPath),
    faults: of('fault').flatMap(({path, fault}) =>
      fault ? [{path, fault}] : [],
    ),
  };
}

type Found = {
  readonly path: string;
  readonly fault: FileFault | undefined;
  readonly reason: LeftOutReason | undefined;
  /** Whether the owner's globs ask for it as a log. */
  readonly isCandidate: boolean;
};

type Kind = 'log' | 'mdx' | 'left out' | 'asset' | 'fault' | 'nothing';

function toKind({path, fault, reason, isCandidate}: Found): Kind {
  if (fault) {
    return isWorthTelling(path, fault) ? 'fault' : 'nothing';
  }
  if (isMdx(path)) {
    return 'mdx';
  }
  if (isCandidate) {
    return reason ? 'left out' : 'log';
  }
  // A copy of a picture or a document is the writer's own business.
  const isText = MARKDOWN.test(path);
  const isKept = isText ? reason !== undefined : reason?.kind === 'folder';
  return isKept && !IMAGE.test(path) ? 'nothing' : 'asset';
}

function toPath({path}: Found): string {
  return path;
}

/** Why a file is left out, unless a glob of the owner means it. */
function createReasonFinder({
  paths,
  include,
  find,
}: {
  readonly paths: readonly string[];
  readonly include: readonly string[];
  readonly find: (globs: readonly string[]) => readonly string[];
}): (path: string) => LeftOutReason | undefined {
  const known = new Set(paths.map((path) => path.normalize('NFC')));
  const meant = new Map<string, ReadonlySet<string>>();
  const findMeant = (sign: LeftOutSign): ReadonlySet<string> => {
    const globs = include.filter((glob) => names(glob, sign));
    const found =
      meant.get(sign.words) ??
      new Set(globs.length === 0 ? [] : find([...globs, ...without(include)]));
    meant.set(sign.words, found);
    return found;
  };
  return (path) =>
    findLeftOutSigns(path, (other) => known.has(other)).find(
      (sign) => !findMeant(sign).has(path),
    )?.reason;
}

/** The globs that take away again. */
function without(globs: readonly string[]): readonly string[] {
  return globs.filter((glob) => /^!(?!\()/.test(glob));
}

/** A link to an image or a folder that is gone is told of by who refers to it. */
function isWorthTelling(path: string, fault: FileFault): boolean {
  return (
    fault.kind !== 'unreadable' ||
    fault.reason !== 'ENOENT' ||
    MARKDOWN.test(path)
  );
}

function isMdx(path: string): boolean {
  return path.toLowerCase().endsWith('.mdx');
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
