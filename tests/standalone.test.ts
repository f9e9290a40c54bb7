import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {STUDY_LOGS} from './support/fixtureSites';
import {linkDependencies, PRESERVE_SYMLINKS} from './support/installedFolder';
import {installPacked} from './support/packedPlugin';

jest.setTimeout(180_000);

const OURS = ['study-log', 'mermaid-static'] as const;

/** Outside the repository: what is not installed there is not found. */
const folder = mkdtempSync(join(tmpdir(), 'study-log-standalone-'));
const modules = join(folder, 'node_modules');

/** What `study-log …` prints, of the package installed in the folder. */
function run(...args: readonly string[]): string {
  const {bin} = JSON.parse(
    readFileSync(join(modules, 'study-log', 'package.json'), 'utf8'),
  );
  return execFileSync(
    process.execPath,
    [
      ...PRESERVE_SYMLINKS,
      join(modules, 'study-log', bin['study-log']),
      ...args,
    ],
    {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']},
  );
}

beforeAll(() => {
  cpSync(STUDY_LOGS, join(folder, 'logs'), {recursive: true});
  installPacked(modules, OURS);
  linkDependencies(modules, OURS);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('study-log by itself, as npm installs it', () => {
  test('brings nothing of Docusaurus, and no React', () => {
    expect(existsSync(join(modules, 'unified'))).toBe(true);
    expect(existsSync(join(modules, '@docusaurus'))).toBe(false);
    expect(existsSync(join(modules, 'react'))).toBe(false);
  });

  test('checks a folder', () => {
    expect(run('check', 'logs')).toMatch(/\d/);
  });

  test('prints the index of a folder', () => {
    const {version, entries} = JSON.parse(run('index', 'logs', '--json'));
    expect(version).toBe(1);
    expect(entries.length).toBeGreaterThan(5);
  });

  test('is a library', () => {
    const script = join(folder, 'read.mjs');
    writeFileSync(
      script,
      [
        "import {readStudyLog, toIndexDocument} from 'study-log';",
        `const root = ${JSON.stringify(join(folder, 'logs'))};`,
        "const studyLog = await readStudyLog({root, today: '2025-03-01'});",
        'console.log(toIndexDocument(studyLog).entries.length);',
      ].join('\n'),
    );
    const said = execFileSync(
      process.execPath,
      [...PRESERVE_SYMLINKS, script],
      {encoding: 'utf8'},
    );
    expect(Number(said)).toBeGreaterThan(5);
  });
});
