import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {checkSvg} from '../src/svg/checkSvg.js';
import {elementsOf, parseSvg} from '../src/svg/tree.js';
import {renderFolder} from './support/renderFolder';
import type {Drawn} from './support/renderFolder';

jest.setTimeout(300_000);

const WATCH = join(__dirname, 'support', 'watchNetwork.cjs');

describe('hostile sources', () => {
  let folder: string;
  let log: string;
  let drawn: readonly Drawn[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mermaid-static-'));
    log = join(folder, 'network.log');
    writeFileSync(log, '');
    [drawn = []] = renderFolder('security', {
      nodeArgs: ['--require', WATCH],
      env: {NETWORK_LOG: log},
    });
  });

  afterAll(() => rmSync(folder, {recursive: true}));

  test('are each drawn, or refused with a reason', () => {
    expect(drawn).toHaveLength(16);
    const refused = drawn.filter(({failure}) => failure);
    expect(refused.map(({name}) => name)).toEqual([
      's08-css-injection.mmd',
      's15-style-url.mmd',
    ]);
    expect(refused.map(({failure}) => failure?.line)).toEqual([3, 3]);
  });

  test('leave nothing that runs, loads or styles the page', () => {
    for (const {diagram} of drawn) {
      if (!diagram) continue;
      expect(checkSvg(diagram.svg)).toEqual([]);
      for (const {tagName, attrs} of elementsOf(parseSvg(diagram.svg))) {
        expect(['script', 'iframe', 'img', 'image', 'object']).not.toContain(
          tagName,
        );
        for (const {name, value} of attrs) {
          expect(name).not.toMatch(/^on/);
          expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
        }
      }
      expect(diagram.svg + diagram.css).not.toMatch(/evil\.example|@import/);
    }
  });

  test('say what was left out', () => {
    const warned = drawn.filter(({diagram}) => diagram?.warnings.length);
    expect(warned.map(({name}) => name)).toEqual(
      expect.arrayContaining([
        's04-img-onerror.mmd',
        's12-image-shape-remote.mmd',
      ]),
    );
  });

  test('fetch nothing while they are drawn', () => {
    expect(readFileSync(log, 'utf8')).toBe('');
  });

  test('would be caught fetching: the watch sees a request from a worker', () => {
    const probe = join(folder, 'probe.log');
    writeFileSync(probe, '');
    const worker =
      "import {Worker} from 'node:worker_threads'; new Worker(`import('node:net').then((net) => net.connect(9, '127.0.0.1').on('error', () => {}))`, {eval: true});";
    execFileSync(
      process.execPath,
      ['--require', WATCH, '--input-type=module', '-e', worker],
      {env: {...process.env, NETWORK_LOG: probe}, timeout: 100_000},
    );
    expect(readFileSync(probe, 'utf8')).not.toBe('');
  });
});
