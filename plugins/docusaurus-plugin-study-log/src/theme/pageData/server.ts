import {readFileSync} from 'fs';
import {join} from 'path';
import config from '@generated/docusaurus-plugin-study-log/store.json';
import type {PageData} from '../types';
import {toDataFile} from '../../pageFormat/address';
import type {PageStore} from './types';

/**
 * Static rendering: a page's data is a file on disk. The finished HTML of a
 * page, and the data that it carries inline, are put in when the page is
 * rendered (`site/fillPage`).
 */
function createServerStore(): PageStore {
  // One page is rendered at a time: the last one read answers every component of it.
  let last: {path: string; data: PageData} | undefined;
  const read = (path: string): PageData => {
    if (last?.path !== path) {
      const file = join(config.pagesDir, toDataFile(path, config.baseUrl));
      const data = JSON.parse(readFileSync(file, 'utf8')) as PageData;
      last = {path, data};
    }
    return last.data;
  };
  return {
    read,
    load: async () => {},
    subscribe: () => () => {},
    inline: () => '{}',
  };
}

export default createServerStore();
