import {parseArrowChain} from '../arrowChain.js';
import {isAction} from '../isProcess.js';
import {
  hasStepMarker,
  splitAtCircledNumbers,
  withoutStepMarker,
} from '../stepMarker.js';

describe('withoutStepMarker', () => {
  it.each([
    ['1. 요청', '요청'],
    ['2) 응답', '응답'],
    ['(3) 종료', '종료'],
    ['④ 재시도', '재시도'],
    ['Step 1: Build', 'Build'],
    ['단계 2 - 배포', '배포'],
    ['3단계. 확인', '확인'],
    ['1.5배 빨라진다', '1.5배 빨라진다'],
    ['Stepping down', 'Stepping down'],
    ['①', '①'],
  ])('%s -> %s', (text, expected) => {
    expect(withoutStepMarker(text)).toBe(expected);
  });

  it('agrees with hasStepMarker', () => {
    expect(hasStepMarker('단계 1: 요청')).toBe(true);
    expect(hasStepMarker('요청 단계')).toBe(false);
  });
});

describe('splitAtCircledNumbers', () => {
  it('cuts before each number', () => {
    expect(splitAtCircledNumbers('① 요청 ② 처리\n③ 응답')).toEqual([
      '① 요청',
      '② 처리',
      '③ 응답',
    ]);
  });

  it.each([['요청 ① 처리'], ['① 요청 ③ 응답'], ['② 처리 ③ 응답'], ['']])(
    'leaves “%s” alone',
    (text) => {
      expect(splitAtCircledNumbers(text)).toEqual([]);
    },
  );
});

describe('parseArrowChain', () => {
  it.each([
    ['client -> DNS -> server', ['client', 'DNS', 'server'], null],
    ['요청→처리 ⇒ 응답', ['요청', '처리', '응답'], null],
    ['A --> B', ['A', 'B'], null],
    ['kubelet -> CNI : ADD 호출', ['kubelet', 'CNI'], 'ADD 호출'],
    ['전체 흐름 : 빌드 -> 배포 -> 확인', ['빌드', '배포', '확인'], null],
  ])('reads “%s”', (text, nodes, message) => {
    expect(parseArrowChain(text)).toEqual({nodes, message});
  });

  it.each([
    ['ptr->field'],
    ['x=>x+1'],
    ['그냥 문장'],
    ['a ->'],
    [`${'긴 '.repeat(40)} -> b`],
    ['\uFFFC -> b -> c'],
  ])('finds none in “%s”', (text) => {
    expect(parseArrowChain(text)).toBeNull();
  });
});

describe('isAction', () => {
  it.each([
    ['요청을 서버로 보냄'],
    ['응답을 반환한다.'],
    ['새로운 pod 생성'],
    ['인증서를 검증합니다 (OCSP)'],
  ])('“%s” happens', (text) => {
    expect(isAction(text)).toBe(true);
  });

  it.each([
    ['고성능 라우팅이 가능'],
    ['표준 인터페이스이다'],
    ['IP 주소를 의미한다'],
    ['설정이 필요함'],
    ['라우팅'],
    ['빠른 응답 속도'],
  ])('“%s” is a state', (text) => {
    expect(isAction(text)).toBe(false);
  });
});
