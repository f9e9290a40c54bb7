import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {renderToStaticMarkup} from 'react-dom/server';
import TimelinePageContent from '@theme/StudyLog/TimelinePage/Content';
import {addDays} from '../../../pageFormat/calendarDay.js';
import type {HomePageData} from '../../../theme/types.js';
import {toHomePage} from '../homePage.js';
import {toLogPage} from '../logPages.js';
import {toReviewPage} from '../reviewPage.js';
import type {TimeContext} from '../timeContext.js';
import {toTimelinePages} from '../timelinePages.js';
import {WORDS} from './pageWordsSample.js';
import {makeFrom, makeRead, pageAt} from './timeContextOf.js';

jest.mock('../../../theme/pageData/InlinePageData', () =>
  jest.requireActual(
    '../../../theme/components/__tests__/stubs/InlinePageData',
  ),
);
jest.mock('../../../theme/pageData/usePageData', () =>
  jest.requireActual('../../../theme/components/__tests__/stubs/usePageData'),
);

const home = (context: TimeContext) => toHomePage(context).data as HomePageData;

const FEW = {
  '2024-02-10.md': '## 소켓이란?\n- 소켓 : 통신의 끝점\n',
  '2025-01-11.md':
    '## 캐시란?\n- 캐시 : 자주 찾는 값을 가까이 두는 곳\n## TTL이란?\n- TTL : 캐시에 둘 수 있는 시간\n',
  '2025-01-12.md': '## 프록시란?\n- 프록시 : 대신 요청하는 서버. 캐시를 둔다\n',
};

describe('the calendar of a year', () => {
  it('leads from a day to its log, and says what there is', async () => {
    const [year] = pageAt(await makeFrom(FEW), '/timeline/2025/').parts.years;
    expect(year?.days).toMatchObject([
      {date: '2025-01-11', permalink: '/logs/2025-01-11/', concepts: 2},
      {date: '2025-01-12', permalink: '/logs/2025-01-12/'},
    ]);
    expect(year?.months.map(({permalink}) => permalink)).toEqual([
      '/timeline/2025/01/',
    ]);
  });

  it('says the longest run of days', async () => {
    const [year] = pageAt(await makeFrom(FEW), '/timeline/2025/').parts.years;
    expect(year?.summary.longest).toEqual({
      first: '2025-01-11',
      last: '2025-01-12',
      days: 2,
    });
  });

  it('is by month a calendar and a list by ISO week', async () => {
    const {parts} = pageAt(await makeFrom(FEW), '/timeline/2025/01/');
    expect(parts.month).toMatchObject({
      first: '2025-01-01',
      last: '2025-01-31',
    });
    expect(parts.list.groups.map(({of}) => of)).toEqual([
      {kind: 'week', week: 2, monday: '2025-01-06'},
    ]);
  });
});

describe('a day', () => {
  const BUSY = {...FEW, '2025-01-11-b.md': '## 큐란?\n- 큐 : 줄\n'};

  it('with several logs has a page, between the studied days around it', async () => {
    const day = pageAt(await makeFrom(BUSY), '/timeline/2025/01/11/');
    expect(day.logs).toHaveLength(2);
    expect(day.breadcrumbs.map(({permalink}) => permalink)).toEqual([
      '/timeline/2025/',
      '/timeline/2025/01/',
    ]);
    expect(day.older).toMatchObject({
      permalink: '/logs/2024-02-10/',
      label: {year: 2024, month: 2, day: 10},
    });
    expect(day.newer?.permalink).toBe('/logs/2025-01-12/');
  });

  it('with one log is that log', async () => {
    const context = await makeFrom(BUSY);
    expect(pageAt(context, '/timeline/2025/01/12/')).toBeUndefined();
    const dateLinks = context.content.studyLog.logs.map(
      (log) => toLogPage(log, context).data.dateLink,
    );
    expect(dateLinks).toEqual([
      '/timeline/2024/02/',
      '/timeline/2025/01/11/',
      '/timeline/2025/01/11/',
      '/timeline/2025/01/',
    ]);
  });
});

describe('the list of a year', () => {
  it('names the concepts and kinds that it can be narrowed to', async () => {
    const {list} = pageAt(await makeFrom(FEW), '/timeline/2025/').parts;
    const log = list.groups[0]?.logs.find(({date}) => date === '2025-01-11');
    expect(log?.concepts).toContain('ttl');
    expect(log?.kinds).toEqual(['definition']);
    expect(list.choices.kinds).toContainEqual({kind: 'definition', count: 2});
    expect(list.choices.concepts.map(({count}) => count)).not.toContain(1);
  });

  it('stays light with 400 logs', async () => {
    const words = ['캐시', '프록시', '소켓', '큐', '락', '로드밸런서', '샤딩'];
    const logs = Object.fromEntries(
      Array.from({length: 400}, (_, index) => {
        const date = addDays('2025-01-01', index % 365);
        const topic = `${words[index % 7]} ${index % 40}`;
        return [
          `${date}-${index}.md`,
          `## ${topic}이란?\n- ${topic} : ${index}번째로 적어 둔 뜻\n## ${words[(index + 3) % 7]} ${(index + 3) % 40}의 특징\n- 빠르다\n`,
        ];
      }),
    );
    const page = pageAt(await makeFrom(logs, '2025-12-31'), '/timeline/2025/');
    expect(page.count).toBe(400);
    const size = gzipSync(
      renderToStaticMarkup(<TimelinePageContent data={page} />),
    ).length;
    // 60 KB of HTML in all; the site around it takes about 8.
    expect(size).toBeLessThan(50 * 1024);
  }, 60_000);
});

describe('the home page', () => {
  it('shows what was written on this day in earlier years', async () => {
    const {onThisDay} = home(await makeFrom(FEW));
    expect(onThisDay.map(({date}) => date)).toEqual(['2024-02-10']);
  });

  it('shows concepts that have just come to a step', async () => {
    const context = await makeFrom(FEW, '2025-01-14');
    expect(home(context).again[0]?.name).toBe('TTL');
  });

  it.each([
    ['one log', {'2025-01-11.md': '안녕\n'}, 1],
    ['a log without a date', {'notes.md': '안녕\n'}, 1],
  ])('of a folder with %s has what there is', async (_name, logs, count) => {
    const data = home(await makeFrom(logs));
    expect(data.recent).toHaveLength(count);
    expect(data.again).toEqual([]);
  });
});

describe('the sidebar of a log', () => {
  it('has the logs of its own month and links to other years, however many there are', async () => {
    const context = await makeFrom(FEW);
    const log = context.content.studyLog.logs.find(
      ({date}) => date === '2025-01-12',
    );
    const {parts, permalink} = toLogPage(log!, context).data;
    const [year, earlier] = parts.sidebar;
    expect(earlier).toMatchObject({
      permalink: '/timeline/2024/',
      months: [],
      logs: [],
    });
    const month = year?.months.find(({logs}) => logs.length > 0);
    expect(month?.permalink).toBe('/timeline/2025/01/');
    expect(month?.logs.map(({date}) => date)).toContain('2025-01-11');
    expect(month?.logs.map((other) => other.permalink)).toContain(permalink);
  });
});

it('every address on a page leads to a page that there is', async () => {
  const context = await makeFrom(FEW);
  const {content} = context;
  const pages = [
    toHomePage(context),
    ...toTimelinePages(context),
    toReviewPage(content, WORDS, {
      passage: () => undefined,
      cell: () => undefined,
    }),
    ...content.studyLog.logs.map((log) => toLogPage(log, context)),
  ];
  const known = new Set([
    ...pages.map(({path}) => path),
    ...[...content.concepts.keys()].map(content.addresses.concept),
  ]);
  const hrefs = pages.flatMap(({data}) =>
    [
      ...JSON.stringify(data).matchAll(/(?:"permalink":|href=\\)"([^"#\\]+)/g),
    ].map(([, href]) => href ?? ''),
  );
  expect(hrefs.length).toBeGreaterThan(30);
  expect(hrefs.filter((href) => !known.has(href))).toEqual([]);
});

describe('logs that came into git at once', () => {
  const readTwice = async (): Promise<TimeContext> => {
    const root = mkdtempSync(join(tmpdir(), 'study-log-import-'));
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', root, ...args], {
        env: {...process.env, GIT_AUTHOR_DATE: '2025-01-20T12:00:00+0900'},
      });
    try {
      git('init', '-q');
      for (let number = 0; number < 25; number += 1) {
        writeFileSync(
          join(root, `메모 ${number}a.md`),
          `# 메모 ${number}\n캐시를 적은 글\n`,
        );
      }
      writeFileSync(
        join(root, '2025-01-20.md'),
        '## 캐시란?\n- 캐시 : 가까운 곳\n',
      );
      git('add', '.');
      git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'all');
      return await makeRead(root, '2025-02-10');
    } finally {
      rmSync(root, {recursive: true});
    }
  };

  it('are one line of a list, and a list of their own on their day', async () => {
    const made = await readTwice();
    const [month] = pageAt(made, '/timeline/2025/').parts.list.groups;
    expect(month?.imports).toMatchObject([{date: '2025-01-20'}]);
    expect(month?.imports[0]?.logs).toHaveLength(25);
    expect(month?.logs).toHaveLength(1);
    const day = pageAt(made, '/timeline/2025/01/20/');
    expect(day.logs.map(({date}) => date)).toEqual(['2025-01-20']);
    const [imported] = day.parts.list.groups;
    expect(imported?.of).toEqual({kind: 'import'});
    expect(imported?.logs).toHaveLength(25);
    expect(imported?.imports).toEqual([]);
  });
});
