import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fixtures} from './support/renderFolder';

jest.setTimeout(120_000);

const BIN = join(__dirname, '..', 'bin', 'mermaid-static.js');
const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    input,
    timeout: 100_000,
  });

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mermaid-static-'));
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  test('writes an SVG that carries the colours of both modes', () => {
    const output = join(folder, 'out.svg');
    const {status, stderr} = run([
      join(fixtures('kinds'), '31-pie-traffic.mmd'),
      '-o',
      output,
    ]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const svg = readFileSync(output, 'utf8');
    expect(svg).toMatch(/^<svg xmlns=/);
    expect(svg).toContain('prefers-color-scheme:dark');
  });

  test('reads standard input and names the line of a mistake', () => {
    const {status, stderr} = run(['-'], 'sequenceDiagram\n  A-=>B: x\n');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^-:2: Parse error/);
  });

  test.each([[[]], [['--nope']], [['a', 'b']]])(
    'explains itself when called with %j',
    (args) => {
      const {status, stderr} = run(args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage: mermaid-static');
    },
  );
});
