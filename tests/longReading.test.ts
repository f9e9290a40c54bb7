import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readIndex, type Index} from './support/studyLogIndex';

jest.setTimeout(180_000);

/** Texts that a parser takes minutes for; each must cost only its own file. */
const LONG_WORK = {
  'marks.md': `${'- '.repeat(80_000)}x`,
  'links.md': `${'[a]('.repeat(60_000)}x`,
};

describe('a folder with files that take too long to read', () => {
  let folder = '';
  let index: Index;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'study-log-long-'));
    for (const [name, text] of Object.entries(LONG_WORK)) {
      writeFileSync(join(folder, name), `---\ntitle: Long\n---\n${text}\n`);
    }
    writeFileSync(join(folder, '2024-05-01.md'), '# CNI\n\ntext\n');
    index = await readIndex(folder);
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  test('keeps an entry of each, with what its front matter says', () => {
    expect(index.entries.map(({source, title}) => [source, title])).toEqual(
      expect.arrayContaining([
        ['2024-05-01.md', 'CNI'],
        ['marks.md', 'Long'],
        ['links.md', 'Long'],
      ]),
    );
  });

  test('says so', () => {
    const unread = index.problems.filter(({code}) => code === 'file-unread');
    expect(unread.map(({source}) => source)).toEqual(['links.md', 'marks.md']);
  });
});
