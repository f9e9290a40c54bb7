import {join} from 'node:path';
import {runDocusaurus, startDocusaurus} from '../support/docusaurus';
import {findFreePort, waitForServer} from '../support/localServer';
import {readPages} from '../support/html';
import {STUDY_LOGS} from '../support/fixtureSites';
import {writeSite} from '../support/site';
import type {Site} from '../support/site';

jest.setTimeout(240_000);

function build(site: Site, name: string) {
  const outDir = join(site.dir, name);
  return runDocusaurus(['build', site.dir, '--out-dir', outDir]);
}

/** The text of each page, without what a build names after its own bundle. */
function readTexts(site: Site, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readPages(join(site.dir, name)).map(({address, $}) => [
      address,
      $('#__docusaurus').html() ?? '',
    ]),
  );
}

describe('two builds of one site at once', () => {
  const site = writeSite({name: 'two-builds', logs: STUDY_LOGS});
  const names = ['a', 'b'] as const;

  test.each(['without a cache', 'with one'])(
    'both end well, %s, and say the same',
    async () => {
      const results = await Promise.all(names.map((name) => build(site, name)));
      results.forEach(({exitCode, output}) =>
        expect([exitCode, output]).toEqual([
          0,
          expect.not.stringMatching(/\bERROR\b/),
        ]),
      );
      const [a = {}, b = {}] = names.map((name) => readTexts(site, name));
      expect(Object.keys(a).length).toBeGreaterThan(10);
      expect(b).toEqual(a);
    },
  );
});

describe('a build while the dev server runs', () => {
  const site = writeSite({name: 'build-in-dev', logs: STUDY_LOGS});
  let origin = '';
  let server: ReturnType<typeof startDocusaurus> | undefined;
  let said = '';
  afterAll(() => server?.kill());

  const answers = async (path: string): Promise<string> => {
    const response = await fetch(origin + path);
    return `${response.status} ${await response.text()}`;
  };

  test('both go on', async () => {
    const port = String(await findFreePort());
    origin = `http://127.0.0.1:${port}`;
    server = startDocusaurus([
      ...['start', site.dir, '--no-open', '--port', port],
      ...['--host', '127.0.0.1'],
    ]);
    [server.stdout, server.stderr].forEach((stream) =>
      stream.on('data', (text: Buffer) => {
        said += String(text);
      }),
    );
    await waitForServer(origin);
    const {exitCode, output} = await build(site, 'build');
    expect([exitCode, output]).toEqual([0, expect.any(String)]);
    expect(server.exitCode).toBeNull();
    expect(await answers('/')).toMatch(/^200/);
    expect(said).not.toMatch(/\bERROR\b/);
    expect(Object.keys(readTexts(site, 'build')).length).toBeGreaterThan(10);
  });
});
