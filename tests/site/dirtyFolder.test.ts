import {execFileSync} from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import {join} from 'node:path';
import {readBuildReport} from '../support/buildReport';
import {HOSTILE_LOGS} from '../support/fixtureSites';
import {readPage} from '../support/html';
import {rebuildSite, writeLogs, writeSite} from '../support/site';
import type {BuiltSite} from '../support/site';
import {readIndex} from '../support/studyLogIndex';
import type {Index} from '../support/studyLogIndex';

jest.setTimeout(180_000);

const OUTSIDE = {
  '2025-03-08.md':
    '# 바깥\n\n[환경](environ.pdf) ![관](pipe.png) [초안](drafts/2025-03-09.md) [틀](templates/daily.md) [암호](../../../../../../etc/passwd)\n',
  'drafts/2025-03-09.md': '# 아직 비밀\n',
  'templates/daily.md': '# 아직 비밀\n',
};

describe('a folder with everything that goes wrong', () => {
  let site: BuiltSite;
  let entries: Index['entries'];

  const pageOf = (source: string) => {
    const entry = entries.find((candidate) => candidate.source === source);
    return readPage(site.outDir, entry?.permalink ?? '/nowhere/');
  };
  const textOf = (source: string) =>
    pageOf(source)?.$('[data-study-log-part="body"]').text() ?? '';

  beforeAll(async () => {
    const written = writeSite({name: 'dirty', logs: HOSTILE_LOGS});
    symlinkSync(
      join(written.logsDir, 'gone.md'),
      join(written.logsDir, 'dangling.md'),
    );
    mkdirSync(join(written.logsDir, 'folder.md'));
    writeLogs(written, OUTSIDE);
    symlinkSync('/proc/self/environ', join(written.logsDir, 'environ.pdf'));
    symlinkSync('/usr', join(written.logsDir, 'usr'));
    execFileSync('mkfifo', [join(written.logsDir, 'pipe.png')]);
    site = await rebuildSite(written);
    ({entries} = await readIndex(site.logsDir));
  });

  test('builds', () => {
    expect(site.output).not.toMatch(/^\s+at /m);
    expect(site.exitCode).toBe(0);
  });

  test.each([
    ['{x}'],
    ['{{ .Values.name }}'],
    ['${AWS_REGION}'],
    ['글 속의 <pod-ip> 도'],
    ['List<String>'],
    ['Map<String, Integer>'],
    ['a <- b, 1 <= 2, <5개'],
    ['import 문으로 시작하는 줄'],
    ['없는 메모'],
  ])('shows %s as it was written', (text) => {
    expect(textOf('2025-03-01.md')).toContain(text);
  });

  test('leads to the page where a heading shows as code', () => {
    const page = pageOf('2025-03-09.md');
    expect(page?.$('[id="코드-아래-제목"]')).toHaveLength(1);
    expect(textOf('2025-03-09.md')).toContain('끝까지 남는 글');
  });

  test('keeps headings below a tag that nobody closes', () => {
    expect(pageOf('2025-03-10.md')?.$('h2, h3').text()).toContain(
      '울타리 아래 제목',
    );
  });

  test('keeps the text of a log whose front matter is broken', () => {
    expect(textOf('2025-03-02.md')).toContain('머리말이 깨져 있어도');
  });

  test('takes a rule on the first line for a rule', () => {
    expect(textOf('2025-03-04.md')).toContain('첫 줄의 구분선은');
  });

  test('publishes a file with an odd name', () => {
    expect(textOf('2025-03-05 정말? [기록] 100%!.md')).toContain(
      'http://node:9090로',
    );
  });

  test('publishes nothing that lies elsewhere, nor a draft', () => {
    const files = readdirSync(site.outDir, {recursive: true}).map(String);
    expect(files.filter((file) => /environ|pipe|usr/.test(file))).toEqual([]);
    const secret = files.filter(
      (file) =>
        statSync(join(site.outDir, file)).isFile() &&
        readFileSync(join(site.outDir, file)).includes('아직 비밀'),
    );
    expect(secret).toEqual([]);
  });

  test.each([
    ['file-outside', 'environ.pdf', null],
    ['file-outside', 'usr', null],
    ['not-a-file', 'pipe.png', null],
    ['left-out-dated', 'drafts/2025-03-09.md', null],
    ['left-out-folder', 'templates/daily.md', null],
    ['image-missing', '2025-03-01.md', 13],
    ['link-missing', '2025-03-01.md', 15],
    ['html-escaped', '2025-03-01.md', 6],
    ['front-matter-invalid', '2025-03-02.md', expect.any(Number)],
    ['empty-file', '2025-03-03.md', null],
    ['mdx-file-skipped', '2025-03-07.mdx', null],
    ['unreadable-file', 'dangling.md', null],
  ])('reports %s in %s, line %s, with a hint', (code, source, line) => {
    expect(readBuildReport(site).problems).toContainEqual(
      expect.objectContaining({
        code,
        source,
        line,
        hint: expect.stringMatching(/\S/),
      }),
    );
  });

  test('names file and line on the terminal', () => {
    expect(site.output).toMatch(/2025-03-0\d\.md:\d+ (warning|error) [a-z-]+ /);
  });
});
