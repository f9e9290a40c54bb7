import {readFlow, type ReadFlow} from '../readFlow.js';
import type {StepList} from '../stepList.js';

type Sample = {
  readonly heading?: string;
  readonly ordered?: boolean;
  readonly concepts?: readonly string[];
};

function read(
  texts: readonly string[],
  {heading = '동작 방식', ordered = false, concepts = []}: Sample = {},
): ReadFlow | null {
  const list: StepList = {
    section: 1,
    steps: texts.map((text, index) => ({
      text,
      line: index + 10,
      isTerm: / : /u.test(text) && !/->/u.test(text),
    })),
    ordered,
    line: 10,
    after: 100,
  };
  return readFlow(list, {
    heading,
    isConcept: (text) => concepts.includes(text),
  });
}

const POD_NETWORK = [
  'kubelet이 새로운 pod를 감지',
  'kubelet은 CNI 플러그인에 인터페이스 생성 요청을 보냄',
  'CNI 플러그인은 설정에 따라 인터페이스를 연결',
  'pod는 그 인터페이스로 네트워크에 연결됨',
];

describe('readFlow', () => {
  it('numbers bullets that hand over to one another, in the words of the writer', () => {
    expect(read(POD_NETWORK)).toEqual({
      kind: 'flow',
      steps: POD_NETWORK.map((text, index) => ({text, line: index + 10})),
      mermaid: [
        'flowchart TD',
        's1["① kubelet이 새로운<br/>pod를 감지"]',
        's2["② kubelet은 CNI<br/>플러그인에 인터페이스<br/>생성 요청을 보냄"]',
        's3["③ CNI 플러그인은 설정에<br/>따라 인터페이스를 연결"]',
        's4["④ pod는 그 인터페이스로<br/>네트워크에 연결됨"]',
        's1 --> s2',
        's2 --> s3',
        's3 --> s4',
      ].join('\n  '),
    });
  });

  it('draws a sequence when actors and targets are clear', () => {
    const flow = read(
      [
        '브라우저가 DNS 서버에 주소를 물어본다',
        'DNS 서버는 브라우저에게 IP를 응답한다',
        '브라우저는 Ingress에 요청을 보낸다',
        'Ingress는 TLS를 종료한다',
      ],
      {concepts: ['Ingress']},
    );
    expect(flow?.kind).toBe('sequence');
    expect(flow?.steps.map(({actor, target}) => [actor, target])).toEqual([
      ['브라우저', 'DNS 서버'],
      ['DNS 서버', '브라우저'],
      ['브라우저', 'Ingress'],
      ['Ingress', undefined],
    ]);
    expect(flow?.mermaid.split('\n  ')).toEqual([
      'sequenceDiagram',
      'participant p1 as 브라우저',
      'participant p2 as DNS 서버',
      'participant p3 as Ingress',
      'p1->>p2: ① 브라우저가 DNS 서버에 주소를<br/>물어본다',
      'p2->>p1: ② DNS 서버는 브라우저에게 IP를<br/>응답한다',
      'p1->>p3: ③ 브라우저는 Ingress에 요청을<br/>보낸다',
      'Note over p3: ④ Ingress는 TLS를 종료한다',
    ]);
  });

  it('does not take an instrument for a target, concept or not', () => {
    const flow = read(
      [
        '클라이언트는 HTTP로 요청을 보낸다',
        '서버는 HTTP로 응답을 보낸다',
        '클라이언트는 화면을 다시 그린다',
      ],
      {heading: '요청 과정', concepts: ['HTTP']},
    );
    expect(flow?.kind).toBe('flow');
  });

  it('takes `A -> B : message` lines at their word', () => {
    const flow = read(['client -> proxy : 요청', 'proxy -> app : 전달']);
    expect(flow?.kind).toBe('sequence');
    expect(flow?.mermaid).toContain('p1->>p2: ① 요청');
  });

  it('draws arrow chains with one node a name', () => {
    const flow = read(['client -> LB -> pod', 'LB -> log']);
    expect(flow?.kind).toBe('flow');
    expect(flow?.mermaid.split('\n  ')).toEqual([
      'flowchart LR',
      'n1["client"]',
      'n2["LB"]',
      'n3["pod"]',
      'n4["log"]',
      'n1 --> n2',
      'n2 --> n3',
      'n2 --> n4',
    ]);
  });

  it('draws the chain among facts and leaves the facts', () => {
    const flow = read(['빠르고 단순한 구조', '빌드 -> 배포 -> 확인']);
    expect(flow?.steps.map(({text}) => text)).toEqual([
      '빌드 → 배포',
      '배포 → 확인',
    ]);
  });

  it.each([
    ['bullets', false, '동작 방식'],
    ['numbered components', true, '동작 방식'],
  ])('makes cards, not arrows, of `Term : text` %s', (_, ordered, heading) => {
    const flow = read(
      ['Felix : 노드의 규칙을 적용', 'BIRD : 경로를 교환', '나머지 설명'],
      {ordered, heading},
    );
    expect(flow?.kind).toBe('cards');
    expect(flow?.mermaid).toBe('');
  });

  it('makes steps of numbered terms when the heading promises an order', () => {
    const flow = read(
      ['SYN : 클라이언트가 연다', 'SYN+ACK : 서버가 받아들인다', 'ACK : 끝'],
      {ordered: true, heading: '연결 과정'},
    );
    expect(flow?.kind).toBe('flow');
  });

  it.each([
    [
      'facts without an order',
      ['캐시를 사용한다', '로그를 남긴다', '설정을 읽는다'],
      {},
    ],
    ['states', ['A는 빠르다', '이후 B는 느리다', 'C는 같다'], {}],
    ['branches', ['작업 실행', '실패하면 다시 실행', '이후 결과를 저장'], {}],
    [
      'numbered cases',
      [
        '서버가 토큰을 확인한다',
        '확인에 실패하면 연결을 끊는다',
        '만일 확인에 성공하면 응답을 보낸다',
      ],
      {ordered: true},
    ],
    ['two steps', ['요청을 보냄', '이후 응답을 받음'], {heading: '과정'}],
    [
      'numbered principles',
      ['단일 책임', '개방 폐쇄', '의존 역전'],
      {ordered: true, heading: '설계 원리'},
    ],
    [
      'a question',
      ['요청 전송', '왜 그럴까?', '응답 수신'],
      {ordered: true, heading: '과정'},
    ],
    ['one arrow', ['느려짐 -> 장애'], {}],
  ])('draws nothing from %s', (_, texts, sample) => {
    expect(read(texts, sample)).toBeNull();
  });

  it('trusts numbers under a heading that promises an order', () => {
    const texts = ['준비', '대기', '종료'];
    const flow = read(texts, {ordered: true, heading: 'Job의 생명 주기'});
    expect(flow?.steps.map(({text}) => text)).toEqual(texts);
  });

  it('draws numbered steps of which one has a condition', () => {
    const texts = [
      '클라이언트가 값을 요청한다',
      '캐시에 없으면 저장소에서 읽는다',
      '읽은 값을 캐시에 저장한다',
    ];
    expect(read(texts, {ordered: true})).not.toBeNull();
  });

  it('draws no more steps than there are circled numbers', () => {
    const texts = Array.from({length: 21}, () => '요청을 보냄');
    expect(read(texts, {ordered: true})).toBeNull();
  });
});
