import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {runCheck} from '../runCheck.js';

describe('runCheck', () => {
  let root = '';
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'study-log-check-'));
  });
  afterEach(() => fs.rmSync(root, {recursive: true}));

  /** `code line` of each problem of a folder with one log. */
  async function check(text: string): Promise<readonly string[]> {
    fs.writeFileSync(path.join(root, '2025-01-11.md'), text);
    let printed = '';
    await runCheck(
      {
        folder: {
          root,
          today: '2025-01-12',
          cacheDir: path.join(root, '.cache'),
          threads: 0,
        },
        format: 'json',
      },
      {cwd: root, stdout: (piece) => (printed += piece)},
    );
    const {problems} = JSON.parse(printed) as {
      problems: readonly {code: string; line: number | null}[];
    };
    return problems
      .filter(({line}) => line !== null)
      .map(({code, line}) => `${code} ${line}`);
  }

  it.each([
    ['nothing where all is well', '# 파드\n\n가장 작은 단위', []],
    ['tags shown as text', '# 파드\n\nping <pod-ip>', ['html-escaped 3']],
    [
      'attributes left out',
      '# 파드\n\n<p style="color:red">빨강</p>',
      ['attribute-removed 3'],
    ],
    [
      'formulas that are none',
      '# 파드\n\n$$\n\\frac{a\n$$\n',
      ['math-invalid 3'],
    ],
  ])('says of a body, as a build does: %s', async (_, text, problems) => {
    expect(await check(text)).toEqual(problems);
    // The second time from the cache.
    expect(await check(text)).toEqual(problems);
  });
});
