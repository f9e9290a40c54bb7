import {createHash} from 'crypto';
import {readFileSync} from 'fs';
import type {ResolvedImage} from '../../compile/types';
import type {AssetFile} from '../../read/types';
import {decodeText} from '../../read/decodeText';
import {readImageSize, type ImageSize} from '../../read/readImageSize';
import type {Addresses} from '../addresses';
import {toAssetName} from './assetName';
import {toInertSvg} from './inertSvg';

/** Folder of the files that logs refer to, under baseUrl. */
const ASSETS_FOLDER = 'study-log-assets';

export type EmittedAsset = {
  /** Relative to the output folder. */
  readonly to: string;
} & (
  | {
      readonly absolutePath: string;
      /** What is changed in its text on the way; the file as it is when absent. */
      readonly edit?: (text: string) => string;
    }
  | {readonly text: string}
);

/** The bytes to publish. */
export function readAsset(asset: EmittedAsset): Buffer | string {
  if ('text' in asset) {
    return asset.text;
  }
  const {absolutePath, edit} = asset;
  return edit
    ? edit(decodeText(readFileSync(absolutePath)).text)
    : readFileSync(absolutePath);
}

export type AssetStore = {
  /** An image of the folder, by its path; undefined when there is none. */
  readonly image: (path: string) => ResolvedImage | undefined;
  /** The address of any file of the folder. */
  readonly file: (path: string) => string | undefined;
  /** What was asked for so far: the files to emit. */
  readonly emitted: () => readonly EmittedAsset[];
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
    const url = addresses.file(`/${encodeURI(found.asset.to)}`);
    return {url, size: found.size};
  };

  return {
    image: (path) => {
      const found = find(path);
      return found && {url: found.url, ...found.size};
    },
    file: (path) => find(path)?.url,
    emitted: () => [...read.values()].map(({asset}) => asset),
  };
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i;

type ReadAsset = {
  readonly asset: EmittedAsset;
  /** Null for what is no image. */
  readonly size: ImageSize | null;
};

function readFile({path, absolutePath}: AssetFile): ReadAsset {
  const bytes = readFileSync(absolutePath);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return {
    asset: {
      to: `${ASSETS_FOLDER}/${toAssetName(path, hash)}`,
      absolutePath,
      ...(/\.svg$/i.test(path) && {edit: toInertSvg}),
    },
    size: IMAGE.test(path) ? readImageSize(bytes) : null,
  };
}
