import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {load} from 'cheerio';
import {imageSize} from 'image-size';
import {
  hostileSite,
  PUBLISHED_BASE,
  publishedSite,
} from '../support/fixtureSites';
import {isRedirect, readPages} from '../support/html';
import type {HtmlPage} from '../support/html';
import {
  FEED_FILES,
  findFile,
  readFeed,
  readMarkdownTargets,
} from '../support/published';
import type {BuiltSite} from '../support/site';
import {readIndex} from '../support/studyLogIndex';
import type {Index} from '../support/studyLogIndex';

jest.setTimeout(300_000);

const SITE = 'https://example.com';

let site: BuiltSite;
let index: Index;
let pages: readonly HtmlPage[];

beforeAll(async () => {
  site = await publishedSite();
  index = await readIndex(site.logsDir);
  pages = readPages(site.outDir, PUBLISHED_BASE).filter(
    (page) => !isRedirect(page),
  );
});

const find = (address: string) =>
  findFile(address, {outDir: site.outDir, baseUrl: PUBLISHED_BASE});

const read = (path: string) => readFileSync(join(site.outDir, path), 'utf8');

const LOCALES = [
  ['ko', ''],
  ['en', 'en/'],
] as const;

describe.each(LOCALES)('in %s', (locale, folder) => {
  const dated = () =>
    index.entries
      .filter(({date}) => date !== null)
      .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));

  test.each(FEED_FILES)('%s holds the dated logs, newest first', (file) => {
    const entries = readFeed(join(site.outDir, folder), file);
    expect(entries.map(({title}) => title)).toEqual(
      dated().map(({title}) => title),
    );
    expect(entries.filter(({url}) => !find(url))).toEqual([]);
  });

  test.each(FEED_FILES)('the bodies in %s need no page around them', (file) => {
    const targets = readFeed(join(site.outDir, folder), file).flatMap(
      ({html}) => {
        const $ = load(html);
        return $('[href], [src]')
          .toArray()
          .map(({attribs}) => attribs.href ?? attribs.src ?? '');
      },
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !URL.canParse(target))).toEqual([]);
    const own = targets.filter((target) => target.startsWith(SITE));
    expect(own.filter((target) => !find(target))).toEqual([]);
  });

  test('every concept has feeds of its own, with what was said of it', () => {
    const concepts = index.concepts.filter(({candidate}) => !candidate);
    for (const {permalink} of concepts) {
      const feeds = FEED_FILES.map((file) =>
        readFeed(join(site.outDir, folder, permalink), file),
      );
      const urls = feeds.map((entries) => entries.map(({url}) => url));
      expect(new Set(urls.map((list) => list.join())).size).toBe(1);
      expect(urls.flat().filter((url) => !find(url))).toEqual([]);
      expect(feeds.flat().filter(({html}) => html === '')).toEqual([]);
    }
  });

  test('entries.json and concepts.json are those of the command line, at this site’s addresses', () => {
    const base = `${PUBLISHED_BASE}${folder}`.replace(/\/$/, '');
    const at = <T extends {readonly permalink: string}>(record: T) => ({
      ...record,
      permalink: base + record.permalink.replace(/\/$/, ''),
    });
    expect(JSON.parse(read(`${folder}entries.json`))).toEqual({
      version: 1,
      entries: index.entries.map(at),
    });
    expect(JSON.parse(read(`${folder}concepts.json`))).toEqual({
      version: 1,
      concepts: index.concepts.map(at),
    });
  });

  test('llms.txt leads to a twin of each log and concept, and they to each other', () => {
    const links = readMarkdownTargets(read(`${folder}llms.txt`));
    const concepts = index.concepts.filter(({candidate}) => !candidate);
    expect(links).toHaveLength(index.entries.length + concepts.length);
    const twins = links.map((link) => find(link));
    expect(twins).not.toContain(undefined);
    const targets = twins.flatMap((twin) =>
      readMarkdownTargets(readFileSync(twin ?? '', 'utf8')),
    );
    const own = targets.filter((target) => target.startsWith(SITE));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((target) => !find(target))).toEqual([]);
  });
});

test('a page’s head names nothing that is not there', () => {
  const named = pages.flatMap(({file, $}) =>
    $(
      'link[rel="alternate"][type], link[rel="canonical"], meta[property="og:image"]',
    )
      .toArray()
      .map((tag) => `${file} ${$(tag).attr('href') ?? $(tag).attr('content')}`)
      // The 404 page has no address of its own.
      .filter((line) => !line.includes('404')),
  );
  expect(named.length).toBeGreaterThan(pages.length);
  expect(named.filter((line) => !find(line.split(' ')[1] ?? ''))).toEqual([]);
});

test('every page has one title and one description', () => {
  const odd = pages
    .filter(({file}) => !file.endsWith('404.html'))
    .map(({file, $}) => ({
      file,
      titles: $('head title').length,
      descriptions: $('meta[name="description"][content!=""]').length,
    }))
    .filter(({titles, descriptions}) => titles !== 1 || descriptions !== 1);
  expect(odd).toEqual([]);
});

const pagesOf = (folder: string) =>
  pages.filter(
    ({file}) =>
      new RegExp(`^(?:en/)?${folder}/`).test(file) &&
      !file.endsWith(`${folder}/index.html`),
  );

test.each([
  ['logs', 'BlogPosting'],
  ['concepts', 'DefinedTerm'],
])(
  'pages of %s have a twin, a card and say that they are a %s',
  (folder, type) => {
    const found = pagesOf(folder);
    expect(found.length).toBeGreaterThan(0);
    for (const {$} of found) {
      const scripts = $('script[type="application/ld+json"]');
      const canonical = $('link[rel="canonical"]').attr('href');
      expect(JSON.parse(scripts.text())).toMatchObject({
        '@type': type,
        '@id': canonical,
      });
      expect($('link[type="text/markdown"]')).toHaveLength(1);
      const card = find($('meta[property="og:image"]').attr('content') ?? '');
      expect(imageSize(readFileSync(card ?? ''))).toMatchObject({
        type: 'png',
        width: 1200,
        height: 630,
      });
    }
  },
);

test('the sitemap says of each log when it last changed, though the bundles know one route for all', () => {
  const $ = load(read('sitemap.xml'), {xml: true});
  const changes = new Map(
    $('url')
      .toArray()
      .map((url) => [
        decodeURI($(url).children('loc').text()),
        $(url).children('lastmod').text(),
      ]),
  );
  // The fixture is not in git: a log's own day is the best that is known.
  for (const {permalink, date} of index.entries) {
    const address = `${SITE}/x${permalink.replace(/\/$/, '')}`;
    expect([address, changes.get(address)]).toEqual([address, date ?? '']);
  }
  const days = index.entries.map(({date}) => date ?? '').sort();
  expect(changes.get(`${SITE}/x/timeline`)).toBe(days.at(-1));
});

/** Elements that would run something, wherever the HTML is shown. */
const findRunnable = (html: string) =>
  load(html)('*')
    .toArray()
    .filter(
      (element) =>
        'attribs' in element &&
        (['script', 'iframe', 'object', 'embed'].includes(element.name) ||
          Object.entries(element.attribs).some(
            ([attribute, value]) =>
              attribute.startsWith('on') ||
              /^[\s\p{Cc}]*j\s*a\s*v\s*a\s*script:/iu.test(value),
          )),
    );

test('no title of a hostile log breaks a feed', async () => {
  const hostile = await hostileSite();
  const {entries} = await readIndex(hostile.logsDir);
  const titles = entries
    .filter(({date}) => date !== null)
    .map(({title}) => title)
    .sort();
  for (const file of FEED_FILES) {
    const feed = readFeed(hostile.outDir, file);
    expect(feed.map(({title}) => title).sort()).toEqual(titles);
    const body = feed.find(({url}) => url.includes('2025-03-08'))?.html ?? '';
    expect(load(body).text()).toContain(
      '끝내는 기호 ]]> 다음에 ]]> 한 번 더 ]]>',
    );
    const folders = readdirSync(hostile.outDir, {recursive: true})
      .map(String)
      .filter((path) => basename(path) === file)
      .map((path) => dirname(join(hostile.outDir, path)));
    expect(folders.length).toBeGreaterThan(1);
    const runnable = folders
      .flatMap((folder) => readFeed(folder, file))
      .filter(({html}) => findRunnable(html).length > 0);
    expect(runnable).toEqual([]);
  }
});
