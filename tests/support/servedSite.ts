import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BuiltSite} from './site';
import {serve} from './staticServer.mjs';
import type {Index} from './studyLogIndex';

export type ServedSite = {
  readonly origin: string;
  readonly entries: Index['entries'];
  /** Address of the first entry of a file. */
  readonly logAt: (source: string) => string;
  readonly close: () => Promise<void>;
};

/** A built site behind a server, with the entries that it publishes. */
export async function serveSite(site: BuiltSite): Promise<ServedSite> {
  const {entries}: Pick<Index, 'entries'> = JSON.parse(
    readFileSync(join(site.outDir, 'entries.json'), 'utf8'),
  );
  const {origin, close} = await serve(site.outDir);
  const logAt = (source: string) => {
    const entry = entries.find((one) => one.source === source);
    if (entry === undefined) {
      throw new Error(`No entry from ${source}`);
    }
    return origin + entry.permalink;
  };
  return {origin, entries, logAt, close};
}

/** The site of the tests around: built and served before them, closed after. */
export function useServedSite(
  build: () => Promise<BuiltSite>,
): () => ServedSite {
  let site: ServedSite | undefined;
  beforeAll(async () => {
    site = await serveSite(await build());
  });
  afterAll(() => site?.close());
  return () => {
    if (site === undefined) {
      throw new Error('The site is served once the tests run, not before');
    }
    return site;
  };
}
