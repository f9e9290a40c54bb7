import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PUBLISHED_BASE, publishedSite} from '../support/fixtureSites';
import {isRedirect, readPages} from '../support/html';

jest.setTimeout(300_000);

const SITE = 'https://example.com';

test('an address that only leads on leads to a page, and is named nowhere', async () => {
  const {outDir} = await publishedSite();
  const files = readPages(outDir, PUBLISHED_BASE);
  const pages = files.filter((file) => !isRedirect(file));
  const redirects = files.filter(isRedirect);
  const addresses = redirects.map(({address}) => address);
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/x/timeline/2025/01/13',
      '/x/compare/l7-vs-l4',
      '/x/en/timeline/2025/01/13',
    ]),
  );
  const targets = redirects.map(({$}) => [
    $('a').attr('href'),
    new URL($('link[rel="canonical"]').attr('href') ?? '', SITE).pathname,
    $('meta[http-equiv]').attr('content')?.replace('0; url=', ''),
  ]);
  const known = pages.map(({address}) => encodeURI(address));
  targets.forEach((target) => {
    expect(new Set(target).size).toBe(1);
    expect(known).toContain(target[0]);
  });
  const sitemap = ['sitemap.xml', 'en/sitemap.xml']
    .map((file) => readFileSync(join(outDir, file), 'utf8'))
    .join('');
  const links = pages.flatMap(({$}) =>
    $('a')
      .toArray()
      .map((link) => $(link).attr('href')),
  );
  addresses.forEach((address) => {
    expect(sitemap).not.toContain(`${SITE}${address}<`);
    expect(links).not.toContain(address);
  });
});
