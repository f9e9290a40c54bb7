import type {Nodes} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {parse} from './support.js';

// What the page shows as running text; the index must not read it otherwise.
const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkCjkFriendly);

const NO_RUN = new Set([
  'heading',
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'html',
  'image',
  'imageReference',
]);

function textOf(node: Nodes): string {
  if (NO_RUN.has(node.type)) {
    return '';
  }
  if (node.type === 'text') {
    return node.value;
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

test.each([
  '# 제목 #\n본문\n## 둘\n',
  '제목\n줄\n===\n본문',
  '제목\n---\n- 항목\n---\n',
  '#붙음\n####### 일곱',
  '    # 코드\n\n글',
  '- 항목\n\n      코드\n  글',
  '1. 하나\n   ```\n   코드\n   ```\n2. 둘',
  '> 인용\n이어짐\n> - 항목\n',
  '```\n코드\n~~~\n더\n```\n글',
  '~~~js\n코드',
  '``코드 ` 더`` 글',
  '`열림 글',
  '**굵게**는 *기울*과 __밑줄__은 a_b_c',
  '**CNI(Container)**는 **`kubelet`**이 **“인용”**과',
  '[글](주소 "제목")과 [글](틀린 주소)',
  '[글][라벨] [라벨][] [라벨] [없음]\n\n[라벨]: 주소',
  '![그림](a.png)과 [![그림](b.png)](c)',
  '<https://a.b> https://c.d/e, www.f.g. http://주소:80/x로',
  '<br>\n글\n\n글 <b>굵게</b> <pod-ip> 글',
  '<!-- 주석\n\n-->\n글',
  '<details>\n<summary>접기</summary>\n\n글\n\n</details>',
  '| 가 | 나 |\n|:--|--:|\n| `다` \\| 라 | [마](바) |\n글',
  '| 가 | 나 |\n|---|---| \n| 다 | 라 |',
  '가 | 나\n--- | ---\n다 | 라',
  '- [ ] 할 일\n- [x] 한 일',
  '~~지움~~ ~하나~ 1~2월 3~4월',
  '글[^가]은\n\n[^가]: 각주\n\n    이어짐\n\n글',
  '글\\\n줄  \n줄 \\*별\\*',
  '\u00a0# 제목 아님\n#\u00a0아님',
])('the index reads %j as the page does', async (markdown) => {
  const page = letters(textOf(pipeline.parse(markdown)));
  const index = letters(
    (await parse(markdown)).runs.map((run) => run.text).join(' '),
  );
  expect(index).toBe(page);
});
