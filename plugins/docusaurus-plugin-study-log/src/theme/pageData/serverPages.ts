import {openSync, readFileSync, readSync} from 'fs';
import {join} from 'path';
import globalData from '@generated/globalData';
import config from '@generated/docusaurus-plugin-study-log/store.json';
import {toPageKey} from '../../pageFormat/address';
import {toBuildFolder} from '../../pageFormat/buildFolder';
import {
  PAGES_FILE,
  PLACES_FILE,
  type PagePlaces,
} from '../../pageFormat/pagesFile';
import {PLUGIN_NAME} from '../../pageFormat/pluginName';

const buildFolder = toBuildFolder(config.dataDir, process.pid);

type Instance = {readonly file: number; readonly places: PagePlaces};

function openInstances(): readonly Instance[] {
  const ids = Object.keys(globalData[PLUGIN_NAME] ?? {});
  return ids.map((id) => {
    return openInstance(join(buildFolder, id));
  });
}

/** Stands on: pages are rendered in threads of the process that builds, when the bundle is done (`docusaurus/waitForPages`). */
function openInstance(folder: string): Instance {
  try {
    return {
      file: openSync(join(folder, PAGES_FILE), 'r'),
      places: JSON.parse(
        readFileSync(join(folder, PLACES_FILE), 'utf8'),
      ) as PagePlaces,
    };
  } catch (cause) {
    throw new Error(
      `docusaurus-plugin-study-log: what the pages show is not in ${folder}. This version of Docusaurus renders pages earlier, or in another process, than the versions that the plugin knows (^3.10).`,
      {cause},
    );
  }
}

const instances = openInstances();

/** Static rendering: the JSON of a page, as the build wrote it; undefined when it is no page of ours. */
export function readPageText(path: string): string | undefined {
  const key = toPageKey(path);
  for (const {file, places} of instances) {
    const place = places[key];
    if (place) {
      const [offset, length] = place;
      const text = Buffer.alloc(length);
      readSync(file, text, 0, length, offset);
      return text.toString('utf8');
    }
  }
  return undefined;
}
