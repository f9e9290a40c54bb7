import fc from 'fast-check';
import {readHeading} from '../readHeading.js';

/** `shape kind name(alias)/name`, as a line. */
function describeHeading(heading: string): string {
  const {shape, kind, subjects} = readHeading(heading);
  const names = subjects.map(({name, aliases}) =>
    aliases.length > 0 ? `${name}(${aliases.join(',')})` : name,
  );
  return [shape, kind, names.join(' / ')].join(' | ').replace(/ \| $/, '');
}

describe('scaffolding of a log', () => {
  test.each([
    '날짜: 2025-01-11',
    '12월 기록',
    '2025년 3월 학습 일지',
    '2025년 1월 11일',
    '2025. 01. 11.',
    '1월 11일 (토)',
    '11',
    '240116',
    'Day 3',
    '3일차',
    '공부 내용 정리',
    '오늘 배운 것',
    '📌 참고 자료',
    'TL;DR',
    'See also',
    'まとめ',
    '参考资料',
    '🎉',
  ])('%s', (heading) => {
    expect(describeHeading(heading)).toBe('boilerplate | boilerplate');
  });

  test.each([
    '오늘의 회고',
    '느낀점',
    '## 💭 느낀 점',
    'Retrospective',
    '振り返り',
    '复盘',
  ])('%s is a reflection', (heading) => {
    expect(describeHeading(heading)).toBe('boilerplate | reflection');
  });
});

describe('definitions', () => {
  test.each([
    ['Ingress란?', 'Ingress'],
    ['쿠버네티스 Service란? ', '쿠버네티스 Service'],
    ['🎯 1. 로드 밸런서란 무엇인가요?', '로드 밸런서'],
    ['"CNAME이란?"', 'CNAME'],
    ['소수(prime number)란', '소수(prime number)'],
    ['컨테이너는 무엇일까?', '컨테이너'],
    ['What is a Pod?', 'Pod'],
    ['クロージャとは何か', 'クロージャ'],
    ['什么是闭包？', '闭包'],
  ])('%s', (heading, name) => {
    expect(describeHeading(heading)).toBe(`definition | definition | ${name}`);
  });

  test('need a name', () => {
    expect(readHeading('What’s next?').shape).not.toBe('definition');
  });
});

describe('facets', () => {
  test.each([
    ['특징', 'facet | feature'],
    ['### 3-1) 동작 방식', 'facet | how'],
    ['개요', 'facet | definition'],
    ['구성 요소', 'facet | parts'],
    ['장점과 단점', 'facet | pros'],
    ['간단한 예제', 'facet | examples'],
    ['メリット', 'facet | pros'],
    ['트레이드 오프', 'facet | pros'],
    ['유스 케이스', 'facet | examples'],
    ['Redis 호환성', 'facet | feature | Redis'],
    ['工作原理', 'facet | how'],
    ['Service의 특징', 'facet | feature | Service'],
    ['Service 유형', 'facet | kinds | Service'],
    ['Cron Job의 동작 원리', 'facet | how | Cron Job'],
    [
      'CNI(Container Network Interface) 동작 방식',
      'facet | how | CNI(Container Network Interface)',
    ],
    ['Calico 설치', 'facet | use | Calico'],
    ['Pod lifecycle', 'facet | how | Pod'],
    ['How does a Service work?', 'facet | how | Service'],
    ['Service의 특징과 동작 방식', 'facet | how | Service'],
    ['고급 기능과 개념', 'facet | definition'],
    ['색인 접근 방식', 'facet | use | 색인'],
    ['최소한의 Calico 구성', 'facet | parts | Calico'],
  ])('%s', (heading, expected) => {
    expect(describeHeading(heading)).toBe(expected);
  });
});

describe('comparisons and lists', () => {
  test.each([
    ['L4 vs L7', 'comparison | compare | L4 / L7'],
    ['TCP VS UDP', 'comparison | compare | TCP / UDP'],
    ['프로세스와 스레드의 차이', 'comparison | compare | 프로세스 / 스레드'],
    [
      'Difference between a mutex and a semaphore',
      'comparison | compare | mutex / semaphore',
    ],
    ['letとconstの違い', 'comparison | compare | let / const'],
    ['Job, Cron Job', 'list | other | Job / Cron Job'],
    ['뮤텍스와 세마포어', 'list | other | 뮤텍스 / 세마포어'],
    ['Felix & Typha', 'list | other | Felix / Typha'],
    ['kubelet/containerd', 'list | other | kubelet / containerd'],
    ['TCP/IP', 'concept | other | TCP/IP'],
    ['CI/CD', 'concept | other | CI/CD'],
    ['파이프와 소켓', 'list | other | 파이프 / 소켓'],
    ['질의 결과 정렬기', 'concept | other | 질의 결과 정렬기'],
    ['Extensions of VS Code', 'concept | other | Extensions of VS Code'],
  ])('%s', (heading, expected) => {
    expect(describeHeading(heading)).toBe(expected);
  });
});

describe('concepts', () => {
  test.each([
    ['Calico', 'Calico'],
    ['03-10. `kubelet`', 'kubelet'],
    ['✅ 3장 트랜잭션', '트랜잭션'],
    ['[네트워크] DNS', 'DNS'],
    ['CNI(Container Network Interface)', 'CNI(Container Network Interface)'],
    ['배포 전략(방식)', undefined],
    ['이벤트(Event) 루프', '이벤트 루프(Event 루프)'],
    ['쿼리 DSL - 도형 쿼리', '쿼리 DSL'],
    ['The Event Loop', 'Event Loop'],
    ['기본 키', '기본 키'],
    ['Redis 분산 구조', 'Redis 분산 구조'],
    ['Routing Table', 'Routing Table'],
    ['표 3. 토큰', '토큰'],
    ['람다', '람다'],
    ['예외 처리기', '예외 처리기'],
    ['802.11 표준', '802.11 표준'],
    ['코틀린', '코틀린'],
    ['11. 2. 토큰 필터', '토큰 필터'],
    ['권한 관리', '권한 관리'],
    ['Example 12. 헤더', '헤더'],
    ['단위 테스트', '단위 테스트'],
    ['경로 변수', '경로 변수'],
    ['사과 나무', '사과 나무'],
  ])('%s', (heading, name) => {
    const {shape, subjects} = readHeading(heading);
    const [subject] = subjects;
    const written =
      subject &&
      subject.name +
        (subject.aliases.length > 0 ? `(${subject.aliases.join(',')})` : '');
    expect(shape === 'concept' ? written : undefined).toBe(name);
  });

  test('are instances behind 대표적인, not behind 기본', () => {
    expect(describeHeading('대표적인 Ingress Controller')).toBe(
      'instances | examples | Ingress Controller',
    );
    expect(readHeading('기본 타입').shape).toBe('facet');
  });
});

describe('titles with a colon', () => {
  test.each([
    ['분산 저장소: 한눈에 보기', 'concept | other | 분산 저장소'],
    ['주제: Ingress', 'concept | other | Ingress'],
    ['네트워크: L4 vs L7', 'comparison | compare | L4 / L7'],
    ['쿠버네티스: Pod란?', 'definition | definition | Pod'],
    ['예제: 하루 치 로그 모으기', 'facet | examples'],
    ['X-Content: nosniff', 'concept | other | X-Content'],
  ])('%s', (heading, expected) => {
    expect(describeHeading(heading)).toBe(expected);
  });
});

test.each([
  'How this works',
  '값과 길이',
  'Drawn by a robot',
  'In main.c',
  'CTEs and views work too',
  'Some more pointers',
  'On The Search Path',
  '런타임에서',
  '선언적',
])('%s is a piece of a sentence and names nothing', (heading) => {
  expect(readHeading(heading).subjects).toEqual([]);
});

describe('tasks and sentences', () => {
  test.each([
    'Ingress 설치하기',
    '메모리 사용량 줄이기',
    'Calico 배포',
    '왜 훅을 쓰는 걸까?',
    '트래픽을 나눠서 보낸다',
    'Pod는 언제 죽는가',
    'Undo a commit',
    'Using Redis',
    '응답 기다리기',
    'Reading a file with no newline in Rust',
    '값이 같음',
    '메시지 서명 포함',
    'Kafka 통합',
    '회원 가입 화면 테스트',
  ])('%s names no concept', (heading) => {
    expect(readHeading(heading)).toMatchObject({shape: 'howto', subjects: []});
  });
});

test('any text is read without a throw, and names are never empty', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 60}), (heading) => {
      for (const {name} of readHeading(heading).subjects) {
        expect(name.trim()).not.toBe('');
      }
    }),
  );
});

test('a heading reads alike composed and decomposed', () => {
  expect(readHeading('구성 요소'.normalize('NFD'))).toEqual(
    readHeading('구성 요소'),
  );
});
