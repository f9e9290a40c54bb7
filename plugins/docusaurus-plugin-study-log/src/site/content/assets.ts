import {createHash} from 'crypto';
import {readFileSync} from 'fs';
import {posix} from 'path';
import type {ResolvedImage} from '../../compile/types';
import type {AssetFile} from '../../read/types';
import {readImageSize} from '../../read/readImageSize';
import type {Addresses} from '../addresses';

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
    ? edit(readFileSync(absolutePath, 'utf8'))
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
 * The files of the log folder as addresses that change with their content.
 */
export async function createAssetStore(
  files: readonly AssetFile[],
  addresses: Pick<Addresses, 'file'>,
): Promise<AssetStore> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const sizes = await readSizes(files);
  const emitted = new Map<string, EmittedAsset>();

  const emit = (path: string) => {
    const file = byPath.get(path);
    if (!file) {
      return undefined;
    }
    const known = emitted.get(file.path);
    const asset = known ?? toEmitted(file);
    emitted.set(file.path, asset);
    return {file, url: addresses.file(`/${encodeURI(asset.to)}`)};
  };

  return {
    image: (path) => {
      const found = emit(path);
      return found && {url: found.url, ...sizes.get(found.file.path)};
    },
    file: (path) => emit(path)?.url,
    emitted: () => [...emitted.values()],
  };
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp)$/i;

type Size = {readonly width: number; readonly height: number};

async function readSizes(
  files: readonly AssetFile[],
): Promise<ReadonlyMap<string, Size>> {
  const images = files.filter(({path}) => IMAGE.test(path));
  const sizes = await Promise.all(
    images.map(async ({path, absolutePath}) => {
      const size = await readImageSize(absolutePath);
      return size ? ([[path, size]] as const) : [];
    }),
  );
  return new Map(sizes.flat());
}

function toEmitted({path, absolutePath}: AssetFile): EmittedAsset {
  const {name, ext} = posix.parse(path);
  const hash = createHash('sha256')
    .update(readFileSync(absolutePath))
    .digest('hex')
    .slice(0, 8);
  const safeName = name.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return {
    to: `${ASSETS_FOLDER}/${safeName}-${hash}${ext.toLowerCase()}`,
    absolutePath,
  };
}
