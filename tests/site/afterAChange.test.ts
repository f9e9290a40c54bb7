import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readBuildReport} from '../support/buildReport';
import {readPage} from '../support/html';
import {rebuildSite, writeLogs, writeSite} from '../support/site';
import type {BuiltSite} from '../support/site';
import {readIndex} from '../support/studyLogIndex';

jest.setTimeout(180_000);

const OLD_LOGS = {
  '2025-01-06.md': `## 날짜: 2025-01-06

## Flannel
### Flannel란?
- 노드마다 대역을 나누어 주는 단순한 플러그인
- 패킷을 감싸는 데에 Wireguard를 쓸 수도 있음
`,
  '2025-01-07.md': `## 날짜: 2025-01-07

## Helm
### Helm란?
- 여러 매니페스트를 하나의 꾸러미로 다루는 도구
`,
};

const NEW_LOG = {
  '2025-01-08.md': `## 날짜: 2025-01-08

## Wireguard
### Wireguard란?
- 커널 안에서 동작하는 가볍고 빠른 VPN
`,
};

type Files = Readonly<Record<string, string>>;

/** What each file says, by its path. */
function readFiles(folder: string): Files {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return Object.fromEntries(
    files
      .filter((path) => /\.(?:json|html)$/.test(path))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

describe('a new log that defines a concept', () => {
  let before: BuiltSite;
  let after: BuiltSite;
  let oldPermalink: string;
  let linksBefore: number;

  const countLinks = (site: BuiltSite) =>
    readPage(site.outDir, oldPermalink)?.$('a[data-concept="wireguard"]')
      .length;

  beforeAll(async () => {
    before = await rebuildSite(writeSite({name: 'change', logs: OLD_LOGS}));
    const {entries} = await readIndex(before.logsDir);
    oldPermalink =
      entries.find(({source}) => source === '2025-01-06.md')?.permalink ?? '';
    linksBefore = countLinks(before) ?? -1;
    writeLogs(before, NEW_LOG);
    after = await rebuildSite(before);
  });

  test('builds both times', () => {
    expect(before.output + after.output).not.toContain('[ERROR]');
    expect([before.exitCode, after.exitCode]).toEqual([0, 0]);
  });

  test('makes the old page that names the concept link to it', () => {
    expect(linksBefore).toBe(0);
    expect(countLinks(after)).toBe(1);
  });

  test('reads the new file, and no other', () => {
    expect(readBuildReport(after)).toMatchObject({
      entries: 3,
      read: 1,
      cached: 2,
    });
  });

  describe('and nothing else', () => {
    let published: Files;
    let again: BuiltSite;

    beforeAll(async () => {
      published = readFiles(after.outDir);
      again = await rebuildSite(after);
    });

    test('reads nothing', () => {
      expect(again.exitCode).toBe(0);
      expect(readBuildReport(again)).toMatchObject({read: 0, cached: 3});
    });

    test('publishes the same pages', () => {
      expect(readFiles(again.outDir)).toEqual(published);
    });
  });

  test('shows in every page that the site around them is called something else', async () => {
    const config = join(after.dir, 'docusaurus.config.js');
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, text.replaceAll('공부 기록', '다른 이름'));
    const renamed = await rebuildSite(after);
    const pages = Object.values(readFiles(renamed.outDir));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => page.includes('공부 기록'))).toEqual([]);
  });
});
