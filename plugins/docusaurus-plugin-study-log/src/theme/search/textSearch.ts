import {importUrl} from '@study-log/import-url';
import {TEXT_INDEX_SCRIPT} from '../../pageFormat/search';
import {toLogHit, type Fragment} from './toLogHit';
import {toAttempts} from './toAttempts';
import type {TextHits} from './types';

type Result = {
  readonly score: number;
  /** Fetches what is kept of the page. */
  readonly data: () => Promise<Fragment>;
};

/** The part of Pagefind's script that we use. */
type Pagefind = {
  readonly options: (options: {readonly baseUrl: string}) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
  ) => Promise<{readonly results: readonly Result[]}>;
};

export type TextSearch = {
  /** Fetches what every query needs, ahead of the first. */
  readonly warmUp: () => Promise<unknown>;
  /** The best `count` logs for the terms. Rejects when an index could not be had. */
  readonly search: (
    terms: readonly string[],
    count: number,
  ) => Promise<TextHits>;
};

async function openIndex(folder: string): Promise<Pagefind> {
  const script = `${folder}${TEXT_INDEX_SCRIPT}`;
  const pagefind = (await importUrl(script)) as Pagefind;
  // Our addresses are final: nothing is to be put before them.
  await pagefind.options({baseUrl: '/'});
  await pagefind.init();
  return pagefind;
}

async function findResults(
  indexes: readonly Pagefind[],
  terms: readonly string[],
): Promise<readonly Result[]> {
  const found = await Promise.all(
    indexes.map((index) => index.search(terms.join(' '))),
  );
  return found
    .flatMap(({results}) => results)
    .sort((a, b) => b.score - a.score);
}

/** Searches the text of the logs; `folders` are the addresses of Pagefind indexes. */
export function createTextSearch(folders: readonly string[]): TextSearch {
  let opened: Promise<readonly Pagefind[]> | undefined;
  const open = () => {
    opened ??= Promise.all(folders.map(openIndex));
    return opened;
  };
  return {
    warmUp: open,
    search: async (terms, count) => {
      const indexes = await open();
      for (const attempt of toAttempts(terms)) {
        const results = await findResults(indexes, attempt);
        if (results.length > 0) {
          const fragments = await Promise.all(
            results.slice(0, count).map(({data}) => data()),
          );
          return {
            hits: fragments.map((fragment) => toLogHit(fragment, attempt)),
            total: results.length,
          };
        }
      }
      return {hits: [], total: 0};
    },
  };
}
