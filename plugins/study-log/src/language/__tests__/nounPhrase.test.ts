import {
  isModifier,
  isNounPhrase,
  isProperLatin,
  isTerm,
} from '../nounPhrase.js';

describe('isNounPhrase', () => {
  it.each([
    '로드 밸런서',
    '라우팅 테이블',
    '검색 결과 화면',
    '접근 권한 관리',
    '역할 기반 접근 제어',
    'L1 캐시',
    '캐시 무효화 전략',
    '푸시 알림',
    '람다',
    '런타임',
    '개요',
    '길이 제한 필터',
    'Point to Point Protocol',
  ])('%s has the grammar of a name', (phrase) => {
    expect(isNounPhrase(phrase)).toBe(true);
  });

  it.each([
    ['an object', '파드를 만드는 법'],
    ['a place', '노드에서 실행'],
    ['a place at the end', '클러스터 바깥에서'],
    ['로 behind Latin', 'HTTP로 통신'],
    ['two things', '노드와 파드'],
    ['a subject', '노드가 죽은 상황'],
    ['a verb before a noun', '생성된 토큰'],
    ['an adjective before a noun', '안전한 배포'],
    ['a task', '새로 만들기'],
    ['a question', '어떻게 되나요'],
    ['a sentence', '요청을 보낸다'],
    ['a sentence made a noun', '토큰이 없음'],
    ['when', '재시작 시 동작'],
    ['a condition', '재시작 필요'],
  ])('%s makes it none: %s', (_, phrase) => {
    expect(isNounPhrase(phrase)).toBe(false);
  });
});

describe('isTerm', () => {
  it.each(['Pod', '로드 밸런서', '라우팅 테이블', '@Transactional', '.NET'])(
    '%s may name a thing',
    (phrase) => {
      expect(isTerm(phrase)).toBe(true);
    },
  );

  it.each([
    '장점',
    'Example',
    '12.5',
    '표 3. 결과',
    '+와 /n',
    '파드를 만드는 법',
    '새로 만들기',
    '어떻게 되나요?',
    'key=value',
    '토큰 생성',
    '요약 추가',
  ])('%s names none', (phrase) => {
    expect(isTerm(phrase)).toBe(false);
  });

  it('proper Latin names have a capital or a digit', () => {
    expect(['eBPF', 'L4', 'etcd', '파드'].map(isProperLatin)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('modifiers do not name', () => {
    expect(['저장된', '계층적', '권한', '목적'].map(isModifier)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
