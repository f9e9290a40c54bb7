import {subjectOf} from '../subject.js';

describe('subjectOf', () => {
  it.each([
    ['Spring Security는 프록시 서버와 통합할 수 있다.', 'Spring Security'],
    ['각 리스너는 따로 구성된다.', '리스너'],
    ['OpenTelemetry(OTel)는 훅을 제공한다.', 'OpenTelemetry'],
    ['컨트롤러가 Pod를 만든다', '컨트롤러'],
    ['Envoy is a proxy.', 'Envoy'],
    ['여과는 걸러 내는 일이다.', '여과'],
    ['통로가 막힌다.', '통로'],
    ['기본적으로 Reactor Netty는 채널을 모아 둔다.', 'Reactor Netty'],
    ['The control plane uses a store.', 'control plane'],
  ])('%s', (line, subject) => {
    expect(subjectOf(line)).toBe(subject);
  });

  it.each([
    ['a noun phrase', '컨테이너가 밖과 통신하게 하는 인터페이스'],
    ['a sentence without a subject', '클러스터 밖에서 오는 요청을 받는다.'],
    ['a particle that does not agree', '값은는 다르다'],
    [
      'a verb before its noun',
      '분산 요청 추적이라고도 불리는 분산 추적은 방법이다.',
    ],
    ['a modifier', '불러오는 함수 하나를 넘긴다.'],
    ['a place', '아래에서는 위협 모델을 다룬다.'],
    ['an English noun phrase', 'A collection of pods behind one address'],
  ])('is silent of %s', (_, line) => {
    expect(subjectOf(line)).toBeUndefined();
  });
});
