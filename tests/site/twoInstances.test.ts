import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readInternalLinks, readPages} from '../support/html';
import {rebuildSite, writeSite} from '../support/site';
import type {BuiltSite} from '../support/site';

jest.setTimeout(240_000);

const OURS = 'docusaurus-plugin-study-log';

describe.each([
  ['with the faster bundler', {v4: true, faster: true}],
  ["with Docusaurus's defaults", {}],
])('two folders of logs on one site, %s', (name, future) => {
  let built: BuiltSite;

  beforeAll(async () => {
    const site = writeSite({
      name: `two-instances-${name.length}`,
      logs: {'2025-01-11.md': '## CNI란?\n- 네트워크 표준\n'},
      config: {
        future,
        plugins: [
          [OURS, {path: 'logs'}],
          [OURS, {id: 'work', path: 'work', routeBasePath: 'work'}],
        ],
      },
    });
    const work = join(site.dir, 'work');
    mkdirSync(work);
    writeFileSync(
      join(work, '2025-02-01.md'),
      '## Redis란?\n- 메모리 저장소\n\n### 동작 방식\n1. 클라이언트가 Redis에 명령을 보낸다\n2. Redis가 메모리에서 값을 찾는다\n3. Redis가 클라이언트에 값을 보낸다\n',
    );
    built = await rebuildSite(site);
  });

  it('builds without a warning of ours', () => {
    const {exitCode, output} = built;
    expect(output).not.toMatch(/critical dependency|\[ERROR\]/i);
    expect(exitCode).toBe(0);
  });

  it('shows each folder at its own address', () => {
    const {outDir} = built;
    const pages = new Map(
      readPages(outDir).map((page) => [page.address, page]),
    );
    const addresses = [...pages.keys()];
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/concepts/cni/',
        '/logs/2025-01-11/',
        '/work/concepts/redis/',
        '/work/logs/2025-02-01/',
      ]),
    );
    const redis = pages.get('/work/concepts/redis/');
    expect(redis?.$('h1').text()).toBe('Redis');
    expect(redis?.$('figure.studyLogDiagram svg').length).toBe(1);
  });

  it('leads from a page of a folder to pages of that folder', () => {
    const {outDir} = built;
    const log = readPages(outDir).find(
      ({address}) => address === '/work/logs/2025-02-01/',
    );
    const paths = log
      ? readInternalLinks(log).map(({pathname}) => pathname)
      : [];
    expect(paths).toContain('/work/concepts/redis/');
    expect(paths.filter((path) => /^\/(concepts|logs)\/./.test(path))).toEqual(
      [],
    );
  });
});
