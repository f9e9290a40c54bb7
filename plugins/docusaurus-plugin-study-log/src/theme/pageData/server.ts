import {toInlineJson} from '../../pageFormat/staticParts';
import type {PageData} from '../types';
import {readPageText} from './serverPages';
import type {PageStore} from './types';

/** Static rendering: a page's data is on disk. */
function createServerStore(): PageStore {
  // One page is rendered at a time: the last one read answers every component of it.
  let last: {path: string; data: PageData | undefined} | undefined;
  const read = (path: string): PageData | undefined => {
    if (last?.path !== path) {
      const text = readPageText(path);
      last = {path, data: text ? (JSON.parse(text) as PageData) : undefined};
    }
    return last.data;
  };
  return {
    read,
    load: async () => {},
    subscribe: () => () => {},
    inline: (path) => {
      const data = read(path);
      return data ? toInlineJson(data) : null;
    },
  };
}

export default createServerStore();
