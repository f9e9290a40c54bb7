import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {load} from 'cheerio';
import {fileCandidates} from './staticServer.mjs';
import {readXml} from './xml';

/** The file of a build that an address of the site leads to, or undefined. */
export function findFile(
  address: string,
  {outDir, baseUrl = '/'}: {readonly outDir: string; readonly baseUrl?: string},
): string | undefined {
  const {pathname} = new URL(address, 'https://example.com');
  return fileCandidates({dir: outDir, baseUrl, pathname}).find(
    (path) => existsSync(path) && statSync(path).isFile(),
  );
}

export type FeedEntry = {
  readonly title: string;
  readonly url: string;
  readonly html: string;
};

type Read = (text: string) => readonly FeedEntry[];

const readRss: Read = (text) => {
  readXml(text);
  const $ = load(text, {xml: true});
  return $('channel > item')
    .toArray()
    .map((item) => ({
      title: $(item).children('title').text(),
      url: $(item).children('link').text(),
      html: $(item).children('content\\:encoded').text(),
    }));
};

const readAtom: Read = (text) => {
  readXml(text);
  const $ = load(text, {xml: true});
  return $('feed > entry')
    .toArray()
    .map((entry) => ({
      title: load($(entry).children('title').text()).text(),
      url: $(entry).children('link').attr('href') ?? '',
      html: $(entry).children('content').text(),
    }));
};

const readJson: Read = (text) => {
  const {items} = JSON.parse(text) as {
    readonly items: readonly {
      readonly title: string;
      readonly url: string;
      readonly content_html: string;
    }[];
  };
  return items.map(({title, url, content_html}) => ({
    title,
    url,
    html: content_html,
  }));
};

export const FEED_FILES = ['rss.xml', 'atom.xml', 'feed.json'] as const;

const READERS: Readonly<Record<(typeof FEED_FILES)[number], Read>> = {
  'rss.xml': readRss,
  'atom.xml': readAtom,
  'feed.json': readJson,
};

/** The entries of a feed, by the name of its file; throws for XML that is not well-formed. */
export function readFeed(
  folder: string,
  file: (typeof FEED_FILES)[number],
): readonly FeedEntry[] {
  return READERS[file](readFileSync(join(folder, file), 'utf8'));
}

/** The addresses that a Markdown text links to or shows. */
export function readMarkdownTargets(text: string): readonly string[] {
  return [...text.matchAll(/\]\((https?:[^)\s]+)\)/g)].map(
    ([, target = '']) => target,
  );
}
