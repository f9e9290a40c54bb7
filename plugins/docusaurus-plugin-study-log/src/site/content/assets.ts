import {createHash} from 'crypto';
import {posix} from 'path';
import type {ResolvedImage} from 'study-log/bodies/createResolver';
import type {Problem} from 'study-log/problems/index';
import {decodeText} from 'study-log/read/decodeText';
import {toFaultProblem} from 'study-log/read/fileFault';
import {
  ASSET_LIMIT,
  type BoundedFile,
  readBoundedFile,
} from 'study-log/read/readBoundedFile';
import {type ImageSize, readImageSize} from 'study-log/read/readImageSize';
import type {AssetFile} from 'study-log/read/types';
import type {Addresses} from '../addresses.js';
import {toInertSvg} from './inertSvg.js';

/** What a browser shows or saves, and a server does not run. */
const INERT = new Set(
  [
    ['png', 'jpg', 'jpeg', 'jfif', 'gif', 'webp', 'avif', 'bmp', 'ico', 'svg'],
    ['heic', 'heif', 'tif', 'tiff', 'psd', 'ai', 'fig', 'sketch'],
    ['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'flac', 'aac'],
    ['mp4', 'm4v', 'mov', 'webm', 'ogv', 'avi', 'mkv'],
    ['pdf', 'hwp', 'hwpx', 'doc', 'docx', 'ppt', 'pptx', 'xls', 'xlsx'],
    ['odt', 'odp', 'ods', 'rtf', 'epub', 'key', 'numbers', 'pages'],
    ['zip', 'gz', 'tgz', 'tar', 'bz2', 'xz', '7z', 'rar', 'jar', 'apk'],
    ['txt', 'log', 'csv', 'tsv', 'json', 'jsonl', 'yml', 'yaml', 'toml'],
    ['ipynb', 'sql', 'db', 'sqlite', 'pcap', 'pcapng', 'bin', 'exe', 'iso'],
  ].flat(),
);

/** Folder of the files that logs refer to, under baseUrl. */
const ASSETS_FOLDER = 'study-log-assets';

export type EmittedAsset = {
  /** Relative to the output folder. */
  readonly to: string;
} & (
  | (Pick<AssetFile, 'absolutePath' | 'within'> & {
      /** The file as the writer knows it, relative to the log folder; none of a library's. */
      readonly source?: string;
      /** What is changed in its text on the way; the file as it is when absent. */
      readonly edit?: (text: string) => string;
    })
  | {readonly text: string}
);

/** The bytes to publish, or what has become of the file since it was listed. */
export function readAsset(
  asset: EmittedAsset,
):
  | {readonly content: Buffer | string; readonly problem?: undefined}
  | {readonly content?: undefined; readonly problem: Problem} {
  if ('text' in asset) {
    return {content: asset.text};
  }
  const {bytes, fault} = readBounded(asset);
  if (fault) {
    return {problem: toFaultProblem(fault, asset.source ?? asset.to)};
  }
  return {content: asset.edit ? asset.edit(decodeText(bytes).text) : bytes};
}

function readBounded({
  absolutePath,
  within,
}: Pick<AssetFile, 'absolutePath' | 'within'>): BoundedFile {
  return readBoundedFile(absolutePath, {limit: ASSET_LIMIT, within});
}

export type AssetStore = {
  /** An image of the folder, by its path; undefined when there is none. */
  readonly image: (path: string) => ResolvedImage | undefined;
  /** The address of any file of the folder. */
  readonly file: (path: string) => string | undefined;
  /** What was asked for so far: the files to emit. */
  readonly emitted: () => readonly EmittedAsset[];
  /** What of that could not be read: to who asks, there is no such file. */
  readonly problems: () => readonly Problem[];
};

/**
 * The files of the log folder as addresses that change with their content; a
 * file is read when it is first asked for.
 */
export function createAssetStore(
  files: readonly AssetFile[],
  addresses: Pick<Addresses, 'file'>,
): AssetStore {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const read = new Map<string, ReadAsset>();

  const find = (path: string) => {
    const file = byPath.get(path);
    if (!file) {
      return undefined;
    }
    const found = read.get(path) ?? readFile(file);
    read.set(path, found);
    if (!found.asset) {
      return undefined;
    }
    const url = addresses.file(`/${encodeURI(found.asset.to)}`);
    return {url, size: found.size};
  };

  return {
    image: (path) => {
      const found = find(path);
      return found && {url: found.url, ...found.size};
    },
    file: (path) => find(path)?.url,
    emitted: () => [...read.values()].flatMap(({asset}) => asset ?? []),
    problems: () => [...read.values()].flatMap(({problem}) => problem ?? []),
  };
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i;

type ReadAsset =
  | {
      readonly asset: EmittedAsset;
      /** Null for what is no image. */
      readonly size: ImageSize | null;
      readonly problem?: undefined;
    }
  | {readonly asset?: undefined; readonly problem: Problem};

function readFile({path, absolutePath, within}: AssetFile): ReadAsset {
  const {bytes, fault} = readBounded({absolutePath, within});
  if (fault) {
    return {problem: toFaultProblem(fault, path)};
  }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {
    asset: {
      to: `${ASSETS_FOLDER}/${toAssetName(path, hash)}`,
      absolutePath,
      within,
      source: path,
      ...(/\.svg$/i.test(path) && {edit: toInertSvg}),
    },
    size: IMAGE.test(path) ? readImageSize(bytes) : null,
  };
}

/**
 * The name under which a file of a log folder is published: its own, with
 * a part of its hash. Served from the site, a page would be the site's own,
 * and a program could be run by the server: what is not known to do neither
 * is published as text, to be read.
 */
export function toAssetName(path: string, hash: string): string {
  const {name, ext} = posix.parse(path);
  const safeName = name.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  const kind = ext.slice(1).toLowerCase();
  if (INERT.has(kind)) {
    return `${safeName}-${hash}.${kind}`;
  }
  const shown = kind.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return `${safeName}-${hash}${shown === '' ? '' : `-${shown}`}.txt`;
}
