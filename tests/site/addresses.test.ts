import {existsSync, statSync} from 'node:fs';
import {
  hostileSite,
  PUBLISHED_BASE,
  publishedSite,
  studySite,
} from '../support/fixtureSites';
import {readInternalLinks, readPages} from '../support/html';
import type {BuiltSite} from '../support/site';
import {fileCandidates} from '../support/staticServer.mjs';

jest.setTimeout(240_000);

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** Links of the built pages that lead to no file, or to an id that the page does not have. */
function findBrokenLinks(site: BuiltSite, baseUrl: string): readonly string[] {
  const pages = readPages(site.outDir, baseUrl);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) =>
    readInternalLinks(page)
      .filter(({pathname, hash}) => {
        const file = fileCandidates({
          dir: site.outDir,
          baseUrl,
          pathname,
        }).find(isFile);
        const target = byFile.get(file?.slice(site.outDir.length + 1) ?? '');
        const id = decodeURIComponent(hash.slice(1));
        const isThere =
          id === '' ||
          target
            ?.$('[id], a[name]')
            .toArray()
            .some((element) => element.attribs.id === id);
        return file === undefined || !isThere;
      })
      .map(({pathname, hash}) => `${page.file} -> ${pathname}${hash}`),
  );
}

// `onBrokenLinks` and `onBrokenAnchors` are 'throw': a site that builds has passed Docusaurus's own check as well.
describe.each([
  ['with a trailing slash', studySite, '/'],
  ['that says nothing of slashes, of hostile logs', hostileSite, '/'],
  [
    'without a trailing slash, under a base, in two locales',
    publishedSite,
    PUBLISHED_BASE,
  ],
] as const)('a site %s', (_name, build, baseUrl) => {
  test('builds and has no link that leads nowhere', async () => {
    const site = await build();
    expect(findBrokenLinks(site, baseUrl)).toEqual([]);
  });
});

test('each locale speaks its own language', async () => {
  const site = await publishedSite();
  const pages = readPages(site.outDir, PUBLISHED_BASE).map(({file, $}) => ({
    expected: file.startsWith('en/') ? 'en' : 'ko',
    actual: $('html').attr('lang'),
  }));
  expect(pages.filter(({expected, actual}) => expected !== actual)).toEqual([]);
  expect(new Set(pages.map(({actual}) => actual))).toEqual(
    new Set(['ko', 'en']),
  );
});
