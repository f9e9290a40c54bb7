import fc from 'fast-check';
import {createMatcher} from '../createMatcher.js';
import {learnUnrelatedWords} from '../learnUnrelatedWords.js';

const TERMS = [
  ['Service', '서비스'],
  ['서비스 메시', 'Service Mesh'],
  ['Pod', '파드'],
  ['CronJob'],
  ['Ingress', '인그레스'],
  ['Ingress Controller', 'Ingress 컨트롤러'],
  ['TCP'],
  ['HTTP'],
  ['HTTPS'],
  ['C++'],
  ['Go'],
  ['REST'],
  ['Node', '노드'],
  ['로그', 'Log'],
  ['로드밸런서', 'Load Balancer'],
  ['コンテナ'],
  ['L4'],
  ['L7'],
  ['.NET'],
  ['큐'],
].map(([name = '', ...aliases]) => ({id: name, name, aliases}));

const POLICY = {
  unrelated: learnUnrelatedWords([]),
  skipped: new Set<string>(),
};
const matcher = createMatcher(TERMS);
const found = (text: string): readonly string[] =>
  matcher.find(text, POLICY).map(({start, end}) => text.slice(start, end));

describe('createMatcher', () => {
  it.each([
    ['서비스는 고정된 주소다', ['서비스']],
    ['마이크로서비스는 다르다', []],
    ['서비스센터에 물었다', []],
    ['Ingress의 규칙과 Ingress에서', ['Ingress', 'Ingress']],
    ['파드들끼리는 통신한다', ['파드']],
    ['service명으로 접근한다', ['service']],
    ['podman으로 실행', []],
    ['cron job과 cron-job, CronJobs', ['cron job', 'cron-job', 'CronJobs']],
    ['로드 밸런서를 둔다', ['로드 밸런서']],
    ['로그인 화면과 로그 화면', ['로그']],
    ['Ingress\nController를 설치', ['Ingress\nController']],
    ['서비스메시와 서비스', ['서비스메시', '서비스']],
    ['HTTPS는 HTTP 위의 것', ['HTTPS', 'HTTP']],
    ['C++와 C', ['C++']],
    ['コンテナは軽い', ['コンテナ']],
    ['マルチコンテナ', []],
    ['L4와 L7, L40', ['L4', 'L7']],
    ['.NET으로 만든다', ['.NET']],
    ['큐에 넣는다', []],
    ['ＴＣＰ는 전각이다', ['ＴＣＰ']],
  ])('in %j finds %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    'my-service',
    'Node.js',
    'service.yaml',
    '/api/pod',
    'a/b/pod',
    'http://pod:8080',
    '--pod',
    '@pod',
    'x_pod',
  ])('finds nothing inside %s', (identifier) => {
    expect(found(`값은 ${identifier} 이다`)).toEqual([]);
  });

  it.each([
    ['HTTP/HTTPS 요청', ['HTTP', 'HTTPS']],
    ['TCP-based 방식', ['TCP']],
    ['port(L4/L7) 기준', ['L4', 'L7']],
  ])('finds the names in %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['Take a rest before you go.', []],
    ['A Service is a stable endpoint.', ['Service']],
    ['the service was good', []],
    ['go to 문은 쓰지 않는다', []],
    ['Go로 만든 서버', ['Go']],
  ])('follows the case of %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('prefers an explicit alias to a spelling derived from another', () => {
    const both = createMatcher([
      {id: 'http', name: 'HTTP', aliases: []},
      {id: 'https', name: 'HTTPS', aliases: []},
    ]);
    expect(both.find('HTTPS', POLICY).map(({id}) => id)).toEqual(['https']);
  });

  it('falls back to a shorter name when the longer one is skipped', () => {
    const skipped = new Set(['Ingress Controller']);
    const names = matcher
      .find('Ingress Controller', {...POLICY, skipped})
      .map(({id}) => id);
    expect(names).toEqual(['Ingress']);
  });

  it('reads NFC and NFD alike', () => {
    const text = '파드는 노드의 서비스와 로드밸런서를 지난다';
    const nfd = found(text.normalize('NFD')).map((name) => name.normalize());
    expect(nfd).toEqual(found(text));
  });

  it('returns ascending matches without overlap inside any text', () => {
    const words = TERMS.flatMap(({name, aliases}) => [name, ...aliases]);
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...words, '는', '을', ' ', '-', '/', '.', '하다'),
          fc.string({maxLength: 3}),
        ),
        {maxLength: 30},
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (sample) => {
        let last = 0;
        for (const {start, end} of matcher.find(sample, POLICY)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(sample.length);
          last = end;
        }
      }),
    );
  });

  it.each(['서비스메시', 'ingress-', 'Service mesh ', '파드는'])(
    'is linear in the length of one line of %s',
    (word) => {
      const time = (times: number): number => {
        const line = word.repeat(times);
        const begun = performance.now();
        matcher.find(line, POLICY);
        return performance.now() - begun;
      };
      time(500);
      // Side by side, so that a busy machine slows both; quadratic would be 64 times as long in every round.
      const ratios = [0, 1, 2, 3, 4].map(() => {
        const short = time(1_000);
        return time(8_000) / short;
      });
      expect(Math.min(...ratios)).toBeLessThan(24);
    },
  );
});

describe('learnUnrelatedWords', () => {
  it('learns a noun from two forms that no particles explain', () => {
    const learned = learnUnrelatedWords([
      {name: '세션', rest: '인을'},
      {name: '세션', rest: '인하는'},
    ]);
    expect(learned.has('세션인')).toBe(true);
  });

  it('learns nothing from one form, or from ordinary particles', () => {
    const learned = learnUnrelatedWords([
      {name: '세션', rest: '인을'},
      {name: '노드', rest: '가'},
      {name: '노드', rest: '의'},
    ]);
    expect(learned).toEqual(learnUnrelatedWords([]));
  });
});
