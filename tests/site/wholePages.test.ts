import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {publishedSite} from '../support/fixtureSites';
import type {BuiltSite} from '../support/site';

jest.setTimeout(300_000);

let site: BuiltSite;

beforeAll(async () => {
  site = await publishedSite();
});

test.each([
  ['ko', ''],
  ['en', 'en/'],
])(
  'another plugin, listed before ours, sees whole pages in its own postBuild (%s)',
  (locale, folder) => {
    const seen: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(join(site.dir, `seen-${locale}.json`), 'utf8'),
    );
    const ours = Object.entries(seen).filter(([, html]) =>
      html.includes('study-log-page-data'),
    );
    expect(ours.length).toBeGreaterThan(20);
    const differs = ours.filter(
      ([path, html]) =>
        readFileSync(join(site.outDir, folder, path), 'utf8') !== html,
    );
    expect(differs.map(([path]) => path)).toEqual([]);
    expect(ours.filter(([, html]) => html.includes('<!--study-log'))).toEqual(
      [],
    );
  },
);
