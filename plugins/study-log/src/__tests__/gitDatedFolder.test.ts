import {readLogs} from '../logs/__tests__/readLogs.js';
import {createGitRepository} from '../read/__tests__/gitRepository.js';
import type {GitRepository} from '../read/__tests__/gitRepository.js';
import {readLogFolder} from '../read/readLogFolder.js';

const noon = (day: string): string => `${day}T12:00:00+0900`;
const about = (name: string): string =>
  `# ${name}\n\n${`what ${name} is, and what it is not\n`.repeat(4)}`;

let repository: GitRepository;

beforeEach(() => {
  repository = createGitRepository();
});

afterEach(() => {
  repository.remove();
});

async function datesIn(root: string): Promise<Record<string, string>> {
  const {files} = await readLogFolder({root});
  const {logs} = await readLogs({files, today: '2025-06-01'});
  return Object.fromEntries(
    logs.map(({source, line, date, dateSource, dateConfidence}) => [
      line === 1 ? source : `${source}:${line}`,
      `${date} ${dateSource} ${dateConfidence}`,
    ]),
  );
}

describe('a folder in git', () => {
  it('dates each log by what is surest, and by git where nothing else is', async () => {
    const {root, write, move, commit} = repository;
    write('2025-01-11.md', about('CNI'));
    write('git/undo.md', about('Undo'));
    write('til/0105.md', about('DNS'));
    write('leetcode/0217.md', about('Duplicate'));
    write('Day1.md', `# 2025-01-06\n\n${about('Pod')}`);
    write('Day2.md', about('Service'));
    write('Day3.md', `# 2025-01-08\n\n${about('Ingress')}`);
    write('달.md', '## 12월 30일\n\na\n\n## 1월 2일\n\nb\n');
    commit(noon('2025-01-20'));
    move('git/undo.md', 'vcs/undo a commit.md');
    commit(noon('2025-05-01'));
    expect(await await datesIn(root)).toEqual({
      '2025-01-11.md': '2025-01-11 path exact',
      'vcs/undo a commit.md': '2025-01-20 git estimated',
      'til/0105.md': '2025-01-05 path inferred',
      'leetcode/0217.md': '2025-01-20 git estimated',
      'Day1.md': '2025-01-06 heading exact',
      'Day2.md': '2025-01-07 path estimated',
      'Day3.md': '2025-01-08 heading exact',
      '달.md': '2024-12-30 heading inferred',
      '달.md:5': '2025-01-02 heading inferred',
    });
  });

  it('keeps logs that are not committed yet', async () => {
    const {root, write, commit} = repository;
    write('a.md', about('CNI'));
    commit(noon('2025-01-20'));
    write('b.md', about('DNS'));
    write('2025-01-21.md', about('TLS'));
    expect(await await datesIn(root)).toEqual({
      'a.md': '2025-01-20 git estimated',
      'b.md': 'null none estimated',
      '2025-01-21.md': '2025-01-21 path exact',
    });
  });
});
