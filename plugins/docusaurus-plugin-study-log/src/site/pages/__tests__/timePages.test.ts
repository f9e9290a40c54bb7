import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {load} from 'cheerio';
import {addDays} from '../../../pageFormat/calendarDay.js';
import type {HomePageData} from '../../../theme/types.js';
import {toHomePage} from '../homePage.js';
import {toLogPage} from '../logPages.js';
import {toReviewPage} from '../reviewPage.js';
import type {TimeMaking} from '../timeMaking.js';
import {toTimelinePages} from '../timelinePages.js';
import {makeFrom, makeRead, pageAt} from './timeMakingOf.js';

const home = (making: TimeMaking) => toHomePage(making).data as HomePageData;

const FEW = {
  '2024-02-10.md': '## 소켓이란?\n- 소켓 : 통신의 끝점\n',
  '2025-01-11.md':
    '## 캐시란?\n- 캐시 : 자주 찾는 값을 가까이 두는 곳\n## TTL이란?\n- TTL : 캐시에 둘 수 있는 시간\n',
  '2025-01-12.md': '## 프록시란?\n- 프록시 : 대신 요청하는 서버. 캐시를 둔다\n',
};

describe('the calendar of a year', () => {
  it('is a table in which a day with logs is a link that says its date and what there is', async () => {
    const {html} = pageAt(await makeFrom(FEW), '/timeline/2025/');
    expect(html.calendar).toContain(
      '<a href="/timeline/2025/01/11/" aria-label="2025년 1월 11일, 개념 2개"',
    );
    expect(html.calendar).toContain('<caption>2025년 공부한 날</caption>');
    expect(html.calendar.match(/<tr>/g)).toHaveLength(8);
    const squares = html.calendar.match(/<td(?! data-outside)[^>]*>/g) ?? [];
    // The corner above the weekdays is a cell as well.
    expect(squares).toHaveLength(366);
  });

  it('says the longest run of days', async () => {
    const {html} = pageAt(await makeFrom(FEW), '/timeline/2025/');
    expect(html.calendar).toContain('가장 긴 연속 2일 (1월 11일 – 1월 12일)');
  });

  it('is a square for each day of the month, by ISO week', async () => {
    const {html} = pageAt(await makeFrom(FEW), '/timeline/2025/01/');
    expect(html.calendar).toContain('<a href="#week-02">2주차</a>');
    expect(html.logs).toContain('<section id="week-02">');
  });
});

describe('the list of a year', () => {
  it('names in each line the concepts and kinds that it can be narrowed to', async () => {
    const {html} = pageAt(await makeFrom(FEW), '/timeline/2025/');
    expect(html.logs).toMatch(
      /<li data-concepts="[^"]*ttl[^"]*" data-kinds="definition">/,
    );
    expect(html.logs).toContain('<option value="definition">정의 (2)</option>');
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
    const size = gzipSync(page.html.calendar + page.html.logs).length;
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
    const making = await makeFrom(FEW, '2025-01-14');
    expect(home(making).again[0]?.name).toBe('TTL');
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
    const making = await makeFrom(FEW);
    const log = making.content.studyLog.logs.find(
      ({date}) => date === '2025-01-12',
    );
    const {parts, permalink} = toLogPage(log!, making).data;
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
  const making = await makeFrom(FEW);
  const {content, words} = making;
  const pages = [
    toHomePage(making),
    ...toTimelinePages(making),
    toReviewPage(content, words, {
      passage: () => undefined,
      cell: () => undefined,
    }),
    ...content.studyLog.logs.map((log) => toLogPage(log, making)),
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
  const making = async (): Promise<TimeMaking> => {
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
    const made = await making();
    const year = load(pageAt(made, '/timeline/2025/').html.logs);
    expect(year('details > summary').text()).toBe(
      '1월 20일 · 한꺼번에 올린 기록 25개 (날짜는 추정)',
    );
    expect(year('details li')).toHaveLength(25);
    expect(year('section > ul > li')).toHaveLength(1);
    const day = pageAt(made, '/timeline/2025/01/20/');
    expect(day.logs.map(({date}) => date)).toEqual(['2025-01-20']);
    expect(load(day.html.logs)('li')).toHaveLength(25);
    expect(load(day.html.logs)('details')).toHaveLength(0);
  });
});
