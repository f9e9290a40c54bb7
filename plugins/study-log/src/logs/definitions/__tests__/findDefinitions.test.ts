import {parse} from '../../content/__tests__/support.js';
import {definedTerm} from '../findDefinitions.js';

/** `from term: lines` of every definition. */
function definitionsOf(text: string): readonly string[] {
  return parse(text).definitions.map(
    ({from, term, lines}) => `${from} ${term}: ${lines.join(' / ')}`,
  );
}

test.each([
  [
    'all that stands under a question',
    '## Pod란?\n가장 작은 단위\n\n- 하나 이상의 컨테이너\n  - 안쪽은 아니다\n- 함께 배치된다',
    ['heading : 가장 작은 단위 / 하나 이상의 컨테이너 / 함께 배치된다'],
  ],
  [
    'what stands under 개념',
    '## Pod\n### 개념\n> 가장 작은 단위',
    ['heading : 가장 작은 단위'],
  ],
  [
    'the first paragraph of a concept',
    '## Pod\n가장 작은 단위\n\n둘째 문단',
    ['paragraph : 가장 작은 단위'],
  ],
  [
    'the first list of a concept',
    '### Job\n- 끝까지 실행을 보장하는 컨트롤러\n',
    ['paragraph : 끝까지 실행을 보장하는 컨트롤러'],
  ],
  [
    'but not a list of terms',
    '### 모음\n- Felix : 에이전트\n- 그 밖에',
    ['item Felix: 에이전트'],
  ],
  [
    'terms of a list',
    '### 구성 요소\n- Felix : 에이전트\n- **BGP**: 경로 교환\n- 장점 : 빠르다',
    ['item Felix: 에이전트', 'bold BGP: 경로 교환'],
  ],
  [
    'a bold term in a paragraph',
    '**Typha**: 연결을 줄인다',
    ['bold Typha: 연결을 줄인다'],
  ],
  [
    'a defining sentence',
    '오늘 본 것.\n\n사이드카란 Pod에 함께 놓이는 컨테이너다.',
    ['sentence 사이드카: 사이드카란 Pod에 함께 놓이는 컨테이너다.'],
  ],
  ['nothing in plain prose', '## 오늘 한 일\nPod를 지웠다. 다시 만들었다.', []],
])('defines %s', (_name, text, definitions) => {
  expect(definitionsOf(text)).toEqual(definitions);
});

test('a definition knows its place', () => {
  const text = '# 글\n\n## Pod란?\n- 가장 작은 단위\n- 함께 배치된다\n';
  const [definition] = parse(text).definitions;
  expect(definition).toMatchObject({section: 2, line: 4});
  expect(text.slice(definition!.range.start, definition!.range.end)).toBe(
    '가장 작은 단위\n- 함께 배치된다',
  );
});

test.each([
  ['멱등성이란 여러 번 해도 결과가 같은 성질이다.', '멱등성'],
  ['멱등성은 여러 번 해도 결과가 같은 성질을 말한다.', '멱등성'],
  ['A closure is a function with its environment', 'closure'],
  ['クロージャとは、環境を持つ関数のこと', 'クロージャ'],
  ['闭包是指带有环境的函数', '闭包'],
  ['This is a test of something', undefined],
  ['그것은 여러 번 해도 같은 것을 말한다.', undefined],
  ['오늘은 Pod를 지웠다.', undefined],
])('%s', (sentence, term) => {
  expect(definedTerm(sentence)).toBe(term);
});
