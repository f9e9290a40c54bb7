import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {toIndexDocument} from '../cli/indexDocument.js';
import {toIndexEntries} from '../cli/indexRecords.js';
import {createStudyLogReader, readStudyLog} from '../studyLog.js';

const PUBLIC = `# 캐시

## 캐시란?

- 캐시 : 자주 찾는 값을 가까이 두는 곳

[감춘 글](2025-01-12.md)과 [목록에 없는 글](2025-01-13.md), [[2025-01-13]]
`;

const OTHER = `
# 비밀제목

## 비밀개념이란?

- 비밀개념은 캐시를 비운다

## 캐시 vs 비밀개념

- 비밀개념이 낫다

![없는 그림](gone.png) [없는 글](gone.md) [캐시](2025-01-11.md)
`;

const LOGS = {
  '2025-01-11.md': PUBLIC,
  '2025-01-12.md': `---\ndraft: true\n---\n${OTHER}`,
};

describe('logs that are not for everybody', () => {
  let root: string;
  const options = () => ({root, today: '2025-02-01'});
  const write = (files: Readonly<Record<string, string>>) =>
    Object.entries(files).forEach(([name, text]) =>
      writeFileSync(join(root, name), text),
    );

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'study-log-private-'));
    write(LOGS);
  });

  afterEach(() => rmSync(root, {recursive: true}));

  it('leave nothing of a private one behind but that it is left out', async () => {
    const studyLog = await readStudyLog(options());
    expect(JSON.stringify(studyLog)).not.toContain('비밀');
    expect(
      studyLog.problems.filter(({source}) => source === '2025-01-12.md'),
    ).toEqual([
      expect.objectContaining({
        code: 'left-out-private',
        line: 2,
        message: expect.stringContaining('draft: true'),
      }),
    ]);
    expect(studyLog.problems.map(({code}) => code)).toContain('link-missing');
  });

  it('say nothing of a private one that is not UTF-8', async () => {
    const bytes = Buffer.from('---\ndraft: true\n---\n', 'latin1');
    writeFileSync(
      join(root, '2025-01-12.md'),
      Buffer.concat([bytes, Buffer.from([0xb0, 0xa1, 0xb0, 0xa1])]),
    );
    const {problems} = await readStudyLog(options());
    expect(
      problems.flatMap(({source, code}) =>
        source === '2025-01-12.md' ? [code] : [],
      ),
    ).toEqual(['left-out-private']);
  });

  it('tell the others nothing when they are unlisted, and are linked all the same', async () => {
    const before = await readStudyLog(options());
    write({'2025-01-13.md': `---\nunlisted: yes\n---\n${OTHER}`});
    const studyLog = await readStudyLog(options());
    const {knowledge, logs, unlisted, references} = studyLog;
    const named = ({
      concepts,
      comparisons,
      mentions,
      timeline,
    }: typeof knowledge) => ({
      concepts,
      comparisons,
      mentions,
      timeline,
    });
    expect(named(knowledge)).toEqual(named(before.knowledge));
    expect(logs.map(({id}) => id)).toEqual(['2025-01-11']);
    expect(unlisted.map(({title}) => title)).toEqual(['비밀제목']);
    expect(
      logs[0]?.references.map((reference) =>
        references.of(logs[0] as never, reference),
      ),
    ).toEqual([
      {kind: 'missing'},
      {kind: 'log', log: '2025-01-13', anchor: ''},
    ]);
    expect(knowledge.logLinks).toEqual([
      expect.objectContaining({log: '2025-01-11', target: '2025-01-13'}),
    ]);
  });

  it('link the words of an unlisted one', async () => {
    write({'2025-01-13.md': `---\nunlisted: yes\n---\n${OTHER}`});
    const {knowledge} = await readStudyLog(options());
    expect(
      knowledge.mentionsIn
        .get('2025-01-13')
        ?.filter(({linked}) => linked)
        .map(({concept}) => concept),
    ).toContain('캐시');
  });

  it('are said to be unlisted on the command line, and are in no list of the site', async () => {
    write({'2025-01-13.md': `---\nunlisted: yes\n---\n${OTHER}`});
    const studyLog = await readStudyLog(options());
    const {entries, ...document} = toIndexDocument(studyLog);
    expect(entries.map(({id, unlisted}) => [id, unlisted])).toEqual([
      ['2025-01-11', undefined],
      ['2025-01-13', true],
    ]);
    expect(JSON.stringify(document.concepts)).not.toContain('비밀');
    expect(JSON.stringify(document.mentions)).not.toContain('비밀');
    expect(toIndexEntries(studyLog.knowledge)).toHaveLength(1);
  });

  it('come and go while the folder is read again and again', async () => {
    const reader = createStudyLogReader(options());
    const states = [
      '',
      '---\nunlisted: true\n---\n',
      '---\ndraft: 1\n---\n',
      '',
    ];
    const seen = [];
    for (const state of states) {
      write({'2025-01-13.md': `${state}${OTHER}`});
      const {logs, unlisted, knowledge} = await reader.read();
      seen.push([logs.length, unlisted.length, knowledge.comparisons.length]);
      write({'2025-01-13.md': OTHER});
    }
    expect(seen).toEqual([
      [2, 0, 1],
      [1, 1, 0],
      [1, 0, 0],
      [2, 0, 1],
    ]);
  });

  it('are no files to be saved where the owner does not ask for them as logs', async () => {
    write({
      '2025-01-11.md': `${PUBLIC}\n[[2025-01-12.md]] ![[2025-01-12.md]] ![](2025-01-12.md)\n`,
    });
    const {logs, knowledge, references} = await readStudyLog({
      ...options(),
      include: ['2025-01-11.md'],
    });
    const found = logs.flatMap((log) =>
      log.references.map((reference) => references.of(log, reference).kind),
    );
    expect(knowledge.assetLinks).toEqual([]);
    expect(found).toHaveLength(4);
    expect(new Set(found)).toEqual(new Set(['missing']));
  });
});
