import {readLogs} from '../../logs/__tests__/readLogs.js';
import type {SourceFile} from '../../read/types.js';
import {findOpenQuestions} from '../openQuestions.js';

const file = (path: string, text: string): SourceFile => ({
  path,
  text,
  encoding: 'utf-8',
  hash: `${path} ${text}`,
});

async function open(
  files: Readonly<Record<string, string>>,
  date = '2025-03-04',
): Promise<readonly string[]> {
  const sources = Object.entries(files).map(([path, text]) => file(path, text));
  const {logs} = await readLogs({files: sources, today: date});
  return findOpenQuestions({logs, files: sources, date});
}

const last = async (text: string) => open({'2025-03-03.md': text});

describe('what a log left open', () => {
  it.each([
    ['## A\n- [ ] read\n- [x] done\n- plain', ['- [ ] read']],
    ['1. [ ] first\n   - [ ] nested', ['1. [ ] first', '- [ ] nested']],
    ['```md\n- [ ] example\n```\n', []],
    ['- [ ] \n- [ ]', []],
    ['## 질문\n- why?\n- [x] solved\n- \n\nand how?', ['- why?', 'and how?']],
    ['## 질문\n- why?\n  - `x` or [y](z)', ['- why?', '  - `x` or [y](z)']],
    ['### 내일 할 일:\n1. deploy\n## 회고\n- good', ['1. deploy']],
    ['## Open Questions\n- why?', ['- why?']],
    ['## 면접 질문\n- what is it?', []],
    ['## 질문\n- same\n## TODO\n- same', ['- same']],
    ['## 질문\r\n- why?\r\n', ['- why?']],
  ])('in %j is %j', async (text, expected) => {
    expect(await last(text)).toEqual(expected);
  });

  it('is that of the last day before the new one', async () => {
    const files = {
      '2025-03-01.md': '- [ ] old',
      '2025-03-03-a.md': '- [ ] a',
      '2025-03-03-b.md': '- [ ] b',
      '2025-03-05.md': '- [ ] later',
      'undated.md': '- [ ] some day',
    };
    expect(await open(files)).toEqual(['- [ ] a', '- [ ] b']);
    expect(await open(files, '2025-03-02')).toEqual(['- [ ] old']);
    expect(await open(files, '2025-03-01')).toEqual([]);
  });
});
