import {isCodeName, isEverydayName} from '../everydayNames.js';

describe('isEverydayName', () => {
  it.each([
    'Some',
    'then',
    'IMPORTANT',
    '통신',
    '저장된',
    'Other options',
    '응답 형식',
    '예제 출력',
    '상위 계층',
    '두 번째 인자',
    '커스텀 패턴',
    '보안',
    'hello',
    'Foo',
    'BOOLEAN',
    'Current branch',
  ])('%s says nothing by itself', (name) => {
    expect(isEverydayName(name)).toBe(true);
  });

  it.each([
    'Go',
    'IT',
    'tmux',
    'closure',
    '암호화',
    '요청 헤더 필터',
    'Event loop',
    'HTTP 응답',
    '메서드 보안',
    '익명 함수',
    'Uppercase 필터',
  ])('%s names something', (name) => {
    expect(isEverydayName(name)).toBe(false);
  });
});

describe('isCodeName', () => {
  it.each([
    ':wq',
    '_id',
    'max_size',
    'application.yml',
    'userInfo',
    'run()',
    'max_size 값',
  ])('%s is written in programs', (name) => {
    expect(isCodeName(name)).toBe(true);
  });

  it.each(['Node.js', 'eBPF', 'gRPC', 'kubelet', 'socket.io', '파드', 'CI/CD'])(
    '%s is a name',
    (name) => {
      expect(isCodeName(name)).toBe(false);
    },
  );
});
