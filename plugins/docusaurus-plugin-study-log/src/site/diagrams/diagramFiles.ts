import type {Addresses} from '../addresses.js';
import type {EmittedAsset} from '../content/assets.js';
import type {Drawer} from 'study-log/draw/createDrawer';
import type {Drawing} from 'study-log/draw/types';

/** Folder of drawings that stand for themselves, under baseUrl. */
const FOLDER = 'study-log-assets/diagrams';
const ROOT_ID = /^<svg\b[^>]*\sid="([^"]+)"/;

/** Drawings as files, for thumbnails and for who wants to take one along. */
export type DiagramFiles = {
  /** The file's address; from then on it is among those to emit. */
  readonly addressOf: (diagram: Drawing) => Promise<string>;
  readonly emitted: () => readonly EmittedAsset[];
};

export function createDiagramFiles(
  drawer: Pick<Drawer, 'toFile'>,
  addresses: Pick<Addresses, 'file'>,
): DiagramFiles {
  const files = new Map<string, EmittedAsset>();
  return {
    addressOf: async (diagram) => {
      const to = `${FOLDER}/${ROOT_ID.exec(diagram.svg)?.[1] ?? 'diagram'}.svg`;
      files.set(to, {to, text: await drawer.toFile(diagram)});
      return addresses.file(`/${to}`);
    },
    emitted: () => [...files.values()],
  };
}
