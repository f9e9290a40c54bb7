import type {SourceFile} from '../../../read/types.js';
import {toWrittenRange} from '../cutText.js';
import {hideComments} from '../hideComments.js';

function hide(text: string) {
  const file: SourceFile = {path: 'a.md', text, encoding: 'utf-8', hash: 'h'};
  const {files, problems} = hideComments([file]);
  return {
    text: files[0]?.text ?? '',
    problems: problems.map(({code, line}) => `${code}:${line}`),
    toWritten: (start: number, end: number) => {
      const range = toWrittenRange(files[0] ?? {}, {start, end});
      return text.slice(range.start, range.end);
    },
  };
}

const lines = (...all: readonly string[]): string => all.join('\n');

describe('what is hidden', () => {
  test.each([
    ['a comment in a line', '앞 %%비밀%% 뒤', '앞 뒤'],
    ['glued to its words', 'kubelet%%비밀%%은 파드를', 'kubelet은 파드를'],
    ['at the start', '%%비밀%% 뒤', '뒤'],
    ['at the end', '앞  %%비밀%%', '앞'],
    ['several', '가 %%비밀%% 나 %%비밀%% 다', '가 나 다'],
    ['side by side', '가 %%비밀%%%%비밀%% 나', '가 나'],
    ['an empty one', '가 %%%% 나', '가 나'],
    ['over lines', lines('가 %%비', '비밀', '밀%% 나'), lines('가', '', '나')],
    ['a heading', '## 제목 %%비밀%%', '## 제목'],
    ['an item', lines('- 가 %%비밀%%', '- 나'), lines('- 가', '- 나')],
    ['a task', '- [ ] 할 일 %%비밀%%', '- [ ] 할 일'],
    ['a quote', lines('> 가 %%비', '> 밀%% 나'), lines('> 가', '> 나')],
    ['a cell', '| 가 %%비밀%% | %%비밀%% |', '| 가 | |'],
    ['with a pipe', '| 가 | %%비|밀%% |', '| 가 | |'],
    ['with code', '가 %%비밀 `x` 비밀%% 나', '가 나'],
    ['with %% in code', '가 %%비밀 `%%d` 비밀%% 나', '가 나'],
    ['with a link', '가 %%[비밀](x%%20y.md)%% 나', '가 나'],
    ['that ends with a number', '가 %%비밀 2024%% 나', '가 나'],
    ['beside a percentage', 'CPU 100%% 에서 %%비밀%% 끝', 'CPU 100%% 에서 끝'],
    ['that begins with a letter', '가 %%c 비밀%% 나', '가 나'],
    [
      'that begins with a word',
      lines('가', '', '%%i 비밀', '', '비밀 %%'),
      lines('가', '', '', '', ''),
    ],
    ['beside code', '`%%` 와 %%비밀%% 와 `%%d`', '`%%` 와 와 `%%d`'],
    ['in bold text', '**가 %%비밀%%** **%%비밀%% 나**', '**가** **나**'],
    ['in a link', '[가 %%비밀%%](a.md)', '[가](a.md)'],
    [
      'over lines of a quote',
      lines('> 가', '> %%', '> 비밀', '> %%', '> 나'),
      lines('> 가', '> ', '> ', '> ', '> 나'),
    ],
    ['CRLF', '가\r\n%%\r\n비밀\r\n%%\r\n나', '가\r\n\r\n\r\n\r\n나'],
    ['with more signs', '%%가%%% 나', '% 나'],
    ['HTML', '가 <!-- 비밀 --> 나', '가 <!-- --> 나'],
    ['HTML without blanks', '가 <!--비밀--> 나', '가 <!-- --> 나'],
    [
      'HTML over lines',
      lines('<!--', '비밀', '', '비밀', '-->', '가'),
      lines('<!--', '', '', '', '-->', '가'),
    ],
    [
      '%% in HTML comments',
      '<!-- 비밀 %% --> 가 <!-- %% -->',
      '<!-- --> 가 <!-- -->',
    ],
    ['HTML in a comment', '%%비밀 <!-- 비밀 %% --> 비밀%% 가', '가'],
  ])('%s', (_, text, shown) => {
    expect(hide(text)).toMatchObject({text: shown, problems: []});
  });

  test.each([
    ['alone on their lines', ['%%', '비밀', '', '- 비밀', '', '# 비밀', '%%']],
    ['with a fence', ['%%', '```js', 'x %% y', '```', '비밀', '', '%%']],
    [
      'with comments inside',
      ['%%', '비밀', '', '비밀 %%비밀%% 비밀', '', '%%'],
    ],
    ['that begin with words', ['%%비밀', '', '비밀 %%']],
    ['that end in a line', ['%%', '', '비밀', '', '비밀 %%']],
    ['indented', ['  %%', '  비밀', '', '  비밀', '  %%']],
    ['in a quote', ['> %%', '> 비밀', '>', '> 비밀', '> %%']],
    ['HTML', ['<!-- 비밀', '', '비밀 %%', '-->']],
  ])('blocks %s', (_, block) => {
    const {text, problems} = hide(lines('앞', '', ...block, '', '뒤'));
    expect(text).not.toMatch(/비밀|%%|x|y/);
    expect(text.split('\n')).toHaveLength(block.length + 4);
    expect(text).toMatch(/^앞\n[^]*\n뒤$/);
    expect(problems).toEqual([]);
  });

  test('an item keeps what stands below its comment', () => {
    const text = lines('- 가', '  %%', '  비밀', '', '  %%', '  나', '- 다');
    expect(hide(text).text.replace(/^[ ]+$/gm, '')).toBe(
      lines('- 가', '', '', '', '', '  나', '- 다'),
    );
  });

  test('a marker left alone under a line makes no heading of it', () => {
    expect(hide(lines('가', '- %%비밀%%', '- 나')).text).toBe(
      lines('가', '', '- 나'),
    );
  });

  test('what was code only beside the comment is read again', () => {
    const text = lines('- 가', '', '%%', '비밀', '%%', '', '    %%비밀%% 나');
    expect(hide(text).text).not.toMatch(/비밀|%%/);
  });

  test('a file of comments alone has no page, and says so', () => {
    expect(hide('%%비밀%%\n')).toMatchObject({
      text: '',
      problems: ['empty-file:null'],
    });
  });
});

describe('what is no comment', () => {
  test.each([
    ['inline code', '`%%가%%` 와 ``x ` %%나%%``'],
    ['code over lines', lines('`%%가', '나%%` 다')],
    ['a fence', lines('```', '%%', '가', '%%', '```')],
    ['a fence of tildes', lines('~~~js', '%%가%%', '~~~')],
    ['a longer fence', lines('````', '```', '%%가%%', '```', '````')],
    ['a fence without an end', lines('```', '%%가%%', '', '%%나%%')],
    ['a fence in an item', lines('- 가', '  ```', '  %%나%%', '  ```')],
    [
      'a fence in a deep item',
      lines('1. 가', '   - 나', '', '     ```', '     %%다%%', '     ```'),
    ],
    ['a fence after a marker', lines('- ```', '  %%나%%', '  ```')],
    ['a fence in a quote', lines('> ```', '> %%가%%', '> ```')],
    ['indented code', lines('가', '', '    %%나%%')],
    ['code behind a tab', lines('가', '', '\t%%나%%')],
    ['indented code in an item', lines('- 가', '', '      %%나%%')],
    ['Mermaid', lines('```mermaid', '%%{init: {}}%%', 'graph TD', '```')],
    ['a formula', lines('$$', 'a %% 가', 'b %% 나', '$$')],
    ['front matter', lines('---', 'title: "%%가%%"', '---', '나')],
    ['a percentage', 'CPU 100%% 를 쓴다'],
    ['percentages', 'CPU 100%%, 메모리 50%% 를 쓴다'],
    ['a loop', 'for %%i in (1) do echo %%i'],
    ['printf', 'printf 의 %%d 와 %%s 는 글자'],
    ['an address', 'https://x.kr/a%%20b 와 https://x.kr/c%%20d'],
    ['a destination', '[가](a%%20b.md) [나](c%%20d.md)'],
    ['encoded text', '%E3%83%%82 와 %E3%83%%81'],
    ['escaped', '\\%\\%가\\%\\%'],
    ['a comment in code', '`<!-- 가 -->` <!'],
    ['a comment without an end', '가 <!-- 나'],
    ['our instructions', '<!-- study-log: no-diagram -->'],
  ])('%s', (_, text) => {
    expect(hide(text)).toMatchObject({text, problems: []});
  });
});

describe('an odd number of marks', () => {
  test.each([
    ['alone on its line', lines('가', '', '%%', '비밀', '', '비밀'), '가', 3],
    [
      'at the start of a paragraph',
      lines('가', '', '%%비밀', '', '비밀'),
      '가',
      3,
    ],
    ['one too many in a paragraph', lines('가 %%비밀%% 비밀 %%비밀'), '가', 1],
    ['one too few', '가 비밀%% %%비밀%% 나', '가 비밀', 1],
    ['with a lone backtick', '%%비밀 don`t%% 뒤 `코드`', '뒤 `코드`', 1],
    ['behind a number', '포트 8080%% 비밀 %% 나', '포트 8080 나', 1],
  ] as const)('%s hides rather too much', (_, ...odd) => {
    const [text, shown, line] = odd;
    const hidden = hide(text);
    expect(hidden.text.trim()).toBe(shown);
    expect(hidden.problems).toEqual([`comment-unclosed:${line}`]);
  });

  test('in running text it stays text, and the writer hears of it', () => {
    const text = lines('가 나 %% 다', '', '라');
    expect(hide(text)).toMatchObject({text, problems: ['comment-unclosed:1']});
  });

  test.each([
    ['a block behind it', lines('가 %% 나', '', '%%', '비밀', '%%')],
    ['a comment behind it', lines('가 %% 나', '', '다 %%비밀%% 라')],
    ['a block right behind it', lines('가 %% 나', '%%', '비밀', '%%')],
    ['a block that it begins', lines('가 %%', '비밀', '', '비밀', '%%')],
    ['a comment before a block', lines('가 %%비밀%%', '%%', '비밀', '', '%%')],
  ])('uncovers nothing: %s', (_, text) => {
    expect(hide(text).text).not.toContain('비밀');
  });
});

test('a range of what is shown is found in the file as written', () => {
  const text = lines('가 %%비%% kubelet %%밀%%', '<!-- x --> etcd');
  const hidden = hide(text);
  for (const word of ['가', 'kubelet', 'etcd']) {
    const at = hidden.text.indexOf(word);
    expect(hidden.toWritten(at, at + word.length)).toBe(word);
  }
});

test.each([
  '%',
  '%%a',
  '`%%',
  '%%`',
  '$%%',
  '<!--',
  '- ',
  '> ',
  '`a%%b ',
  '%% x ',
])('a line of 100 KB of “%s” is read in linear time', (unit) => {
  // Not by the clock: the machine may have other work.
  const before = process.cpuUsage();
  hide(unit.repeat(100_000 / unit.length));
  hide(`${unit}\n`.repeat(30_000 / unit.length));
  hide(`가 ${unit}\n\n`.repeat(5000));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});
