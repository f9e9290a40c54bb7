import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fillFolder, findWrittenFiles} from './support/filledFolder';
import {visibleText} from './support/textLoss';
import type {FilledLog} from './support/filledFolder';

jest.setTimeout(60_000);

const hex = (bytes: string): Buffer => Buffer.from(bytes, 'hex');

/** [path, content, what the page shows]; every file stands for a kind that real folders hold. */
const FILES: readonly (readonly [string, string | Buffer, string])[] = [
  ['운영체제란 무엇인가?.md', '물음표', '물음표'],
  ['save or save!.md', '느낌표', '느낌표'],
  ['C# 정리.md', '샵', '샵'],
  ['100% 이해.md', '백분율', '백분율'],
  ['%w 표기.md', '퍼센트로 시작', '퍼센트로 시작'],
  ['[모임] 첫날.md', '대괄호', '대괄호'],
  ['끝에 빈칸 .md', '빈칸', '빈칸'],
  ['{중괄호} $1 & "따옴표".md', '기호', '기호'],
  ['_밑줄.md', '밑줄 파일', '밑줄 파일'],
  ['_폴더/글.md', '밑줄 폴더', '밑줄 폴더'],
  ['대문자.MD', '대문자 확장자', '대문자 확장자'],
  ['긴확장자.markdown', '긴 확장자', '긴 확장자'],
  ['2023/09/09.md', '폴더와 같은 이름', '폴더와 같은 이름'],
  ['2023/09/README.md', '폴더의 첫 글', '폴더의 첫 글'],
  ['Java.md', '큰 자바', '큰 자바'],
  ['java.md', '작은 자바', '작은 자바'],
  ['01-java.md', '번호 하나', '번호 하나'],
  ['02-java.md', '번호 둘', '번호 둘'],
  ['가나다.md'.normalize('NFD'), '풀린 이름', '풀린 이름'],
  [`${'긴이름'.repeat(25)}.md`, '아주 긴 이름', '아주 긴 이름'],
  ['글/utf8-bom.md', Buffer.from('\uFEFF# 표식', 'utf8'), '표식'],
  ['글/utf16le.md', Buffer.from('\uFEFF# 두 바이트', 'utf16le'), '두 바이트'],
  [
    '글/utf16be.md',
    Buffer.from('\uFEFF# 거꾸로', 'utf16le').swap16(),
    '거꾸로',
  ],
  ['글/utf16-없음.md', Buffer.from('# no mark at all', 'utf16le'), 'no mark'],
  ['글/cp949.md', hex('2320c7d1b1db20b0f8bacec0d4b4cfb4d9'), '한글 공부입니다'],
  ['글/nul.md', 'NUL\u0000 뒤의 글', '뒤의 글'],
  ['글/cr.md', '# 옛 맥\r\r줄 하나\r줄 둘\r', '줄 둘'],
  ['글/crlf.md', '# 윈도\r\n\r\n- 항목\r\n', '항목'],
  ['글/nfd.md', '풀어쓴 글'.normalize('NFD'), '풀어쓴 글'.normalize('NFD')],
  ['글/nbsp.md', '#\u00A0제목과\u00A0글', '제목과\u00A0글'],
  ['글/zero-width.md', '폭\u200B없는 글', '폭\u200B없는 글'],
  ['글/rule.md', '---\n첫 줄이 구분선\n\n---\n', '첫 줄이 구분선'],
  [
    '글/open-front-matter.md',
    '---\ntitle: 열린 머리말\n\n글이 있다',
    '글이 있다',
  ],
  [
    '글/bad-front-matter.md',
    '---\na: [b\n c: : d\n---\n\n본문은 산다',
    '본문은 산다',
  ],
  [
    '글/odd-front-matter.md',
    '---\ntags: 하나 둘\nkeywords: Markdown\ntitle: [x]\ndate: 언젠가\n---\n\n글자인 목록',
    '글자인 목록',
  ],
  ['글/unclosed-fence.md', '```js\n닫지 않은 코드', '닫지 않은 코드'],
  [
    '글/conflict.md',
    '<<<<<<< HEAD\n하나\n=======\n둘\n>>>>>>> b',
    '<<<<<<< HEAD',
  ],
  ['글/html.md', '<style>\nbody {}\n</style>\n\n**굵게**', '<style>'],
  ['글/title.md', '<title> 은 제목이다\n\n뒤의 글', '뒤의 글'],
];

/** Left out on purpose. */
const LEFT_OUT: readonly (readonly [string, string])[] = [
  ['비었음.md', ''],
  ['빈칸만.md', ' \n\u00A0\n'],
  ['node_modules/x/README.md', '남의 글'],
  ['.숨김/글.md', '숨긴 글'],
  ['drafts/글.md', '초안'],
  ['초안.md', '---\ndraft: true\n---\n\n초안'],
  ['컴포넌트.mdx', '<Tabs/>'],
];

describe('any folder', () => {
  let folder = '';
  let logs: readonly FilledLog[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'study-log-'));
    for (const [path, content] of [...FILES, ...LEFT_OUT]) {
      const file = join(folder, 'logs', path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
    }
    ({logs} = await fillFolder(join(folder, 'logs'), join(folder, 'cache')));
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  test.each(FILES)('publishes %s', (path, _, shown) => {
    const own = logs.filter(({log}) => log.source === path);
    expect(own).toHaveLength(1);
    expect(visibleText(own[0]!.body.html)).toContain(shown);
  });

  test.each(LEFT_OUT)('leaves %s out', (path) => {
    expect(logs.map(({log}) => log.source)).not.toContain(path);
  });

  test('gives every entry an address of its own, on any file system', () => {
    const ids = logs.map(({log}) => log.id.normalize('NFC').toLowerCase());
    expect(new Set(ids).size).toBe(FILES.length);
    expect(ids.filter((id) => !/^[\p{L}\p{N}\p{M}-]+$/u.test(id))).toEqual([]);
    expect(ids.filter((id) => Buffer.byteLength(id) > 200)).toEqual([]);
  });

  test('misses no file that the test would publish', () => {
    const published = new Set(logs.map(({log}) => log.source));
    const missed = findWrittenFiles(join(folder, 'logs')).filter(
      (path) => !published.has(path),
    );
    expect(missed).toEqual(['초안.md']);
  });
});
