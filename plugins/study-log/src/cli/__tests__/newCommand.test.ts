import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {runCli} from '../runCli.js';

let cwd: string;

beforeEach(() => {
  cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'study-log-new-'));
});
afterEach(() => fs.rmSync(cwd, {recursive: true}));

function write(file: string, content: string): void {
  const target = path.join(cwd, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, content);
}

async function runNew(): Promise<{code: number; output: string}> {
  let output = '';
  const print = (text: string): void => {
    output += text;
  };
  const code = await runCli(['new', '.'], {
    cwd,
    stdout: print,
    stderr: print,
    now: () => new Date('2025-01-12T01:00:00Z'),
  });
  return {code, output};
}

test('a new log is not placed beside a draft', async () => {
  write('2025-01-09.md', '# log');
  write('drafts/2025-01-10.md', '# draft');
  write('templates/2025-01-11.md', '# template');
  expect(await runNew()).toEqual({code: 0, output: '2025-01-12.md\n'});
});

test.each([
  ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
  [
    'a link to elsewhere',
    (file: string) => fs.symlinkSync('/etc/passwd', file),
  ],
])('a template that is %s is not used', async (_what, make) => {
  make(path.join(cwd, '.template.md'));
  const {code, output} = await runNew();
  expect(code).toBe(1);
  expect(output).toContain('.template.md was not used');
  expect(fs.readdirSync(cwd)).toEqual(['.template.md']);
});
