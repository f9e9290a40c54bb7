import {knowledgeOf} from '../../knowledge/__tests__/logsOf.js';

/** The definition of a concept whose section opens like this, in a folder that knows 리스너 and Envoy. */
function definedBy(heading: string, opening: string): string | undefined {
  const {concepts} = knowledgeOf({
    '2025-03-01.md':
      '## 리스너란?\n- 연결을 받는 곳\n\n## Envoy란?\n- 오픈소스 프록시\n',
    '2025-03-02.md': `## ${heading}\n\n${opening}\n`,
    '2025-03-03.md': `## ${heading}\n`,
  });
  const names = [heading, heading.replace(/\s*\(.*$/, '')];
  return concepts.find(({name}) => names.includes(name))?.definitions[0]
    ?.lines[0];
}

describe('the paragraph that opens a section', () => {
  it.each([
    ['HTTP', '웹 문서를 주고받는 프로토콜이다.'],
    ['HTTP', 'HTTP는 웹 문서를 주고받는 프로토콜이다. 예를 들면 다음과 같다:'],
    ['웹 소켓', '브라우저가 서버와 연결을 이어 가게 하는 프로토콜'],
    ['인그레스', 'Ingress는 바깥 요청을 Service로 보낸다.'],
    [
      'CNI(Container Network Interface)',
      'Container Network Interface는 표준이다.',
    ],
    ['HTTP', 'HTTP is a protocol of the web.'],
    ['HTTP', '브라우저가 HTTP로 묻는다. HTTP는 웹의 프로토콜이다.'],
    ['HTTP', '하이퍼텍스트 전송 규약이라 불리는 HTTP는 프로토콜이다.'],
  ])('defines %s: %s', (heading, opening) => {
    expect(definedBy(heading, opening)).toBe(opening);
  });

  it.each([
    ['another concept', '각 리스너는 따로 구성된다.'],
    ['another product', 'Spring Security는 프록시와 통합된다.'],
    ['another product in English', 'Envoy supports it since 1.10.'],
    ['what somebody does with it', '클라이언트가 HTTP로 물으면 서버가 답한다.'],
    ['itself', '이 섹션은 설정을 다룬다.'],
    ['what follows', '다음과 같이 켤 수 있다:'],
    ['its writer', 'I ended up with a new tool.'],
  ])('defines nothing when it speaks of %s', (_, opening) => {
    expect(definedBy('HTTP', opening)).toBeUndefined();
  });
});

describe('a definition below the heading of another concept', () => {
  const part =
    '## OpenTelemetry란?\n- 관측 도구 모음\n\n### 구성 요소\n- API : 자료형과 작업들을 정의한다\n';
  const definitionOfApi = (logs: Readonly<Record<string, string>>) =>
    knowledgeOf({'2025-03-01.md': part, ...logs}).concepts.find(
      ({name}) => name === 'API',
    )?.definitions[0]?.lines[0];
  const logsThatName = (text: string) =>
    Object.fromEntries(
      Array.from({length: 9}, (_, day) => [`2025-03-1${day}.md`, text]),
    );

  it('holds where the two are named together', () => {
    const logs = logsThatName('OpenTelemetry의 API를 썼다.\n');
    expect(definitionOfApi(logs)).toBe('자료형과 작업들을 정의한다');
  });

  it('does not hold where others speak of the thing without it', () => {
    const logs = logsThatName('검색 API를 불렀다.\n');
    expect(definitionOfApi(logs)).toBeUndefined();
  });

  it('holds in a folder too small to tell', () => {
    const logs = {'2025-03-11.md': '검색 API를 불렀다.\n'};
    expect(definitionOfApi(logs)).toBe('자료형과 작업들을 정의한다');
  });
});
