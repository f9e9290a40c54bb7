import {buildFlows} from '../buildFlows.js';
import type {Flow} from '../types.js';
import {logOf} from './logOf.js';

function flowsOf(text: string): readonly Flow[] {
  return buildFlows({
    logs: [logOf(text)],
    conceptOf: () => ({id: 'cni', name: 'CNI'}),
    isConcept: () => false,
    textOf: () => text,
  });
}

const wordsOf = (flows: readonly Flow[]): readonly (readonly string[])[] =>
  flows.map(({steps}) => steps.map(({text}) => text));

const STEPS = '1. 요청을 보냄\n2. 응답을 만듦\n3. 응답을 보냄';

describe('buildFlows', () => {
  it('says where a flow stands and what it is about', () => {
    const text = `## CNI\n### 동작 방식\n${STEPS}\n\n끝`;
    expect(flowsOf(text)).toEqual([
      {
        log: '2025-01-11.md',
        section: 2,
        concept: 'cni',
        kind: 'flow',
        source: '2025-01-11.md',
        line: 3,
        after: text.indexOf('\n\n끝'),
        steps: [
          {text: '요청을 보냄', line: 3},
          {text: '응답을 만듦', line: 4},
          {text: '응답을 보냄', line: 5},
        ],
        mermaid: expect.stringContaining('flowchart TD'),
      },
    ]);
  });

  it('reads only sections that say how something works', () => {
    expect(flowsOf(`## 특징\n${STEPS}`)).toEqual([]);
  });

  it('goes on with a list that a picture interrupts', () => {
    const text =
      '## 동작 방식\n1. 요청을 보냄\n\n그림\n\n2. 응답을 만듦\n\n3. 응답을 보냄\n';
    const [flow, ...others] = flowsOf(text);
    expect(flow?.steps).toHaveLength(3);
    expect(flow?.after).toBe(text.length - 1);
    expect(others).toEqual([]);
  });

  it('keeps lists apart that start counting again', () => {
    const text = `## 동작 방식\n${STEPS}\n\n그리고\n\n${STEPS}`;
    expect(flowsOf(text).map(({line}) => line)).toEqual([2, 8]);
  });

  it('reads numbered sub-headings with all that stands under them', () => {
    const text =
      '## 동작 방식\n### 단계 1: 요청을 보냄\n본문\n### 단계 2: 응답을 만듦\n### 단계 3: 응답을 보냄\n#### 참고\n본문\n## 다음';
    const flows = flowsOf(text);
    expect(wordsOf(flows)).toEqual([
      ['단계 1: 요청을 보냄', '단계 2: 응답을 만듦', '단계 3: 응답을 보냄'],
    ]);
    expect(flows[0]?.mermaid).toContain('s1["① 요청을 보냄"]');
    expect(flows[0]?.after).toBe(text.indexOf('## 다음'));
  });

  it('reads a paragraph that is an arrow chain, up to the end of its line', () => {
    const text = '## 동작 방식\n빌드 -> 배포 -> 확인\n\n끝';
    const [flow] = flowsOf(text);
    expect(flow?.kind).toBe('flow');
    expect(text.slice(0, flow?.after)).toBe(
      '## 동작 방식\n빌드 -> 배포 -> 확인',
    );
  });

  it('reads a paragraph that counts with circled numbers', () => {
    const text = '## 동작 방식\n① 요청을 보냄 ② 응답을 만듦 ③ 응답을 보냄';
    expect(wordsOf(flowsOf(text))).toEqual([
      ['① 요청을 보냄', '② 응답을 만듦', '③ 응답을 보냄'],
    ]);
  });

  it('orders flows by file and by line', () => {
    const text = `## 동작 방식\n${STEPS}\n`;
    const flows = buildFlows({
      logs: [logOf(text, {source: 'b.md'}), logOf(text, {source: 'a.md'})],
      conceptOf: () => null,
      isConcept: () => false,
      textOf: () => text,
    });
    expect(flows.map(({source}) => source)).toEqual(['a.md', 'b.md']);
    expect(flows[0]?.concept).toBeNull();
  });
});

describe('<!-- study-log: no-diagram -->', () => {
  const OFF = '<!-- study-log: no-diagram -->';
  it.each([
    ['in the section', `## CNI\n### 동작 방식\n${OFF}\n${STEPS}`],
    ['in the section above', `## CNI\n${OFF}\n### 동작 방식\n${STEPS}`],
    ['before the first heading', `${OFF}\n## CNI\n### 동작 방식\n${STEPS}`],
  ])('%s turns the drawing off', (_, text) => {
    expect(flowsOf(text)).toEqual([]);
  });

  it('leaves other sections alone', () => {
    const text = `## CNI\n### 동작 방식\n${STEPS}\n## BGP\n${OFF}`;
    expect(flowsOf(text)).toHaveLength(1);
  });
});
