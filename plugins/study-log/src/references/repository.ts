import {posix} from 'path';
import {decode} from './target.js';

/** The GitHub repository that a log folder lies in. */
export type Repository = {
  /** `https://github.com/owner/name` */
  readonly url: string;
  /** The log folder within it, `docs/logs`; '' at its root. */
  readonly folder: string;
};

const REMOTE =
  /^(?:git@github\.com:|(?:https?|ssh|git):\/\/(?:[^@/]+@)?github\.com\/)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
const EDIT_URL =
  /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/(?:edit|blob|tree)\/[^/]+\/?(.*)$/i;

/** `https://github.com/o/r/blob/main/a%20b.md#c`, `https://raw.githubusercontent.com/o/r/main/a.png` */
const PAGE =
  /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+)\/(?:blob|tree|raw|edit|blame)\/[^/]+\/([^?#]+)/i;
const RAW =
  /^https?:\/\/raw\.githubusercontent\.com\/([\w.-]+)\/([\w.-]+)\/(?:refs\/heads\/)?[^/]+\/([^?#]+)/i;

/**
 * The repository that an edit address names
 * (`https://github.com/me/til/edit/main/docs/`), else the one that git's
 * remote does. Undefined when neither is on GitHub.
 */
export function findRepository({
  editUrl = '',
  remote,
}: {
  readonly editUrl?: string;
  readonly remote?: {readonly url: string; readonly folder: string};
}): Repository | undefined {
  const [, editOwner, editName, editFolder = ''] = EDIT_URL.exec(editUrl) ?? [];
  if (editOwner && editName) {
    return toRepository({
      owner: editOwner,
      name: editName,
      folder: decode(editFolder),
    });
  }
  const [, owner, name] = REMOTE.exec(remote?.url ?? '') ?? [];
  return owner && name
    ? toRepository({owner, name, folder: remote?.folder ?? ''})
    : undefined;
}

function toRepository({
  owner,
  name,
  folder,
}: {
  readonly owner: string;
  readonly name: string;
  readonly folder: string;
}): Repository {
  return {
    url: `https://github.com/${owner}/${name}`,
    folder: folder.replace(/^\/+|\/+$/g, ''),
  };
}

/**
 * The path within the log folder that an address of this very repository
 * names, decoded; undefined for any other address.
 */
export function readOwnAddress(
  address: string,
  {url, folder}: Repository,
): string | undefined {
  const [, owner, name, path = ''] =
    PAGE.exec(address) ?? RAW.exec(address) ?? [];
  const own = `https://github.com/${owner}/${name}`.toLowerCase();
  const plain = decode(path).replace(/\/$/, '');
  if (own !== url.toLowerCase() || plain === '') {
    return undefined;
  }
  const within = posix.relative(folder, plain);
  return within.startsWith('..') ? undefined : within;
}

/**
 * GitHub's page of a file or folder, `path` seen from the log folder; `HEAD` is
 * the default branch, whatever its name. Undefined outside of the repository.
 */
export function toRepositoryAddress(
  {url, folder}: Repository,
  {path, page}: {readonly path: string; readonly page: 'blob' | 'tree'},
): string | undefined {
  const inRepository = posix.join(folder, path);
  return inRepository.startsWith('..')
    ? undefined
    : `${url}/${page}/HEAD/${inRepository.split('/').map(encodeURIComponent).join('/')}`;
}
