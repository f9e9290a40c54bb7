import {execFileSync} from 'node:child_process';
import {join} from 'node:path';

jest.setTimeout(120_000);

test('an edit of a small site is measured to the end', () => {
  const table = execFileSync(
    process.execPath,
    [join(__dirname, '..', 'edit.mjs'), '--logs', '20', '--edits', '2'],
    {encoding: 'utf8', timeout: 100_000},
  );
  expect(table).toMatch(/\| first +\| +\d+ ms/);
  expect(table).toMatch(/\| median of 2 +\| +\d+ ms/);
});
