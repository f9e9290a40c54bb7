import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {HomePageData} from '../../../theme/types.js';
import {toHomePage} from '../homePage.js';
import type {TimeContext} from '../timeContext.js';
import {makeRead, pageAt} from './timeContextOf.js';

/** Logs of the folder, and others that are dated by their commit alone. */
async function makeCommitted(
  logs: Readonly<Record<string, string>>,
  committed: Readonly<Record<string, readonly string[]>>,
): Promise<TimeContext> {
  const root = mkdtempSync(join(tmpdir(), 'study-log-estimates-'));
  const commit = (day: string) => {
    const env = {
      ...process.env,
      GIT_AUTHOR_DATE: `${day}T12:00:00+0900`,
      GIT_COMMITTER_DATE: `${day}T12:00:00+0900`,
    };
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', root, ...args], {env, stdio: 'ignore'});
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', day);
  };
  try {
    for (const [day, names] of Object.entries(committed)) {
      names.forEach((name) =>
        writeFileSync(join(root, name), `# ${name}\n캐시를 적은 글\n`),
      );
      commit(day);
    }
    Object.entries(logs).forEach(([name, text]) =>
      writeFileSync(join(root, name), text),
    );
    return await makeRead(root, '2025-12-01');
  } finally {
    rmSync(root, {recursive: true});
  }
}

describe('dates that are estimates', () => {
  const homeOf = (context: TimeContext) =>
    toHomePage(context).data as HomePageData;
  const KNOWN = {
    '2025-03-01.md': '## 캐시란?\n- 캐시 : 가까운 곳\n',
    '2025-03-02.md': '캐시를 다시 봄\n',
  };
  const COMMITTED = {
    '2019-05-05': ['옛 메모.md'],
    '2025-03-02': ['셋.md', '넷.md', '다섯.md'],
    '2025-11-11': ['새 메모.md'],
  };
  let context: TimeContext;

  beforeAll(async () => {
    context = await makeCommitted(KNOWN, COMMITTED);
  });

  it('stretch no calendar', () => {
    const {years} = pageAt(context, '/timeline/').parts;
    expect(years.map(({first}) => first)).toEqual(['2025-01-01']);
    expect(homeOf(context).parts.calendar?.last).toBe('2025-03-02');
  });

  it('are no studied days', () => {
    expect(homeOf(context).counts).toMatchObject({
      logs: 7,
      days: 2,
      firstDate: '2025-03-01',
      lastDate: '2025-03-02',
    });
    const [year] = pageAt(context, '/timeline/').parts.years;
    expect(year?.summary).toMatchObject({studied: 2, estimated: 1});
  });

  it('make no day darker', () => {
    const [year] = pageAt(context, '/timeline/').parts.years;
    const march = year?.days.filter(({date}) => date < '2025-04-01') ?? [];
    expect(march.map(({date, shades}) => [date, shades.entries])).toEqual([
      ['2025-03-01', 4],
      ['2025-03-02', 4],
    ]);
  });

  it('stand in the lists of their own time, with their mark', () => {
    const {groups} = pageAt(context, '/timeline/2019/').parts.list;
    expect(groups[0]?.logs[0]).toMatchObject({
      title: '옛 메모.md',
      dateConfidence: 'estimated',
    });
    expect(homeOf(context).recent[0]).toMatchObject({
      date: '2025-11-11',
      dateConfidence: 'estimated',
    });
    expect(homeOf(context).years.map(({label}) => label)).toContainEqual({
      year: 2019,
    });
  });

  it('are all there is where nothing else is known', async () => {
    const only = await makeCommitted({}, COMMITTED);
    expect(homeOf(only).counts).toMatchObject({
      days: 3,
      firstDate: '2019-05-05',
      lastDate: '2025-11-11',
    });
    expect(pageAt(only, '/timeline/').parts.years).toHaveLength(2);
  });
});
