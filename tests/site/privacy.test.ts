import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readBuildReport} from '../support/buildReport';
import {privateSite, PRIVATE_LOGS} from '../support/fixtureSites';
import {readPage} from '../support/html';
import {findPlanted, readPlanted} from '../support/planted';
import type {BuiltSite} from '../support/site';

jest.setTimeout(240_000);

/**
 * Words with these beginnings stand in the fixture where nobody, or only who
 * knows the address, may read them. Whatever else is to stay private: put a
 * file with `zqprivate…` words into the folder.
 */
const PRIVATE = 'zqprivate';
const UNLISTED = 'zqunlisted';

describe('a folder of which not all is for everybody', () => {
  let site: BuiltSite;
  let problemsOf: (source: string) => readonly string[];

  beforeAll(async () => {
    site = await privateSite();
    const {problems} = readBuildReport(site);
    problemsOf = (name) =>
      problems
        .filter(({source}) => source === name)
        .map(({code}) => code)
        .sort();
  });

  test('says so in words that are looked for below', () => {
    expect(readPlanted(PRIVATE_LOGS, PRIVATE).size).toBeGreaterThan(60);
    expect(readPlanted(PRIVATE_LOGS, UNLISTED).size).toBeGreaterThan(8);
  });

  test('is looked through to the last file: pages, data, feeds, the index of the search', () => {
    const kinds = Object.keys(findPlanted(site.outDir, 'kubelet')).map((file) =>
      file.split('.').at(-1),
    );
    expect([...new Set(kinds)]).toEqual(
      expect.arrayContaining(['html', 'md', 'json', 'xml', 'pf_fragment']),
    );
  });

  test('shows no private word in any file of the site', () => {
    expect(findPlanted(site.outDir, PRIVATE)).toEqual({});
  });

  test('shows an unlisted log on its own page alone', () => {
    expect(Object.keys(findPlanted(site.outDir, UNLISTED))).toEqual([
      'logs/unlisted/index.html',
    ]);
  });

  test('names its address only where the text of a log does', () => {
    const files = findPlanted(site.outDir, '/logs/unlisted');
    expect(Object.keys(files).sort()).toEqual([
      'atom.xml',
      'feed.json',
      'logs/2025-03-01.md',
      'logs/2025-03-01/index.html',
      'logs/unlisted/index.html',
      'rss.xml',
    ]);
  });

  test('gives it a page with its whole text, its links, and no other head than it needs', () => {
    const page = readPage(site.outDir, '/logs/unlisted/');
    const html = readFileSync(
      join(site.outDir, 'logs/unlisted/index.html'),
      'utf8',
    );
    expect(page?.$('meta[name="robots"]').attr('content')).toBe(
      'noindex, nofollow',
    );
    expect(page?.$('[data-study-log-part="body"]').text()).toContain(
      'zqunlistedsecond',
    );
    const hrefs = page
      ?.$('[data-study-log-part="body"] a')
      .toArray()
      .map((link) => page.$(link).attr('href'));
    expect(hrefs).toEqual(
      expect.arrayContaining(['/logs/2025-03-01/', '/concepts/cni/']),
    );
    expect(html).not.toContain('text/markdown');
    expect(html).not.toContain('og:image');
  });

  test('links from another log lead to the unlisted one, and to no private one', () => {
    const page = readPage(site.outDir, '/logs/2025-03-01/');
    const body = page?.$('[data-study-log-part="body"]');
    expect(body?.find('a[href="/logs/unlisted/"]').length).toBe(2);
    expect(body?.find('a[href*="private"]').length).toBe(0);
    expect(body?.text()).toContain('감춘 글과 [[private-toml]]은 글자로 남고');
  });

  test.each([
    ['private-yaml.md', ['left-out-private']],
    ['private-toml.md', ['left-out-private']],
    ['private-json.md', ['left-out-private']],
    ['private-unreadable.md', ['front-matter-invalid', 'left-out-private']],
    ['private-open.md', ['front-matter-invalid', 'left-out-private']],
    ['private-unclear.md', ['front-matter-flag-unclear', 'left-out-private']],
    ['unlisted.md', ['left-out-unlisted']],
    ['broken.md', ['front-matter-invalid']],
  ])('%s: reports %j and nothing else', (source, codes) => {
    expect(problemsOf(source)).toEqual(codes);
  });

  test('counts what is left out where the build is seen', () => {
    expect(site.output).toContain(
      'Left out: 6 private by front matter, 1 unlisted.',
    );
  });

  test('publishes a log whose front matter cannot be read, under its title and date', () => {
    const page = readPage(site.outDir, '/logs/broken/');
    expect(page?.$('h1').first().text()).toBe('[2025] 읽을 수 없는 머리글');
    expect(page?.$('time').first().attr('datetime')).toBe('2025-03-04');
  });
});
