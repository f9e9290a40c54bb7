import {isStatement} from '../statement.js';

describe('isStatement', () => {
  it.each([
    '클러스터 밖에서 안으로 오는 요청을 받는 규칙',
    '노드마다 하나씩 도는 에이전트이다.',
    'A key is sent with every request.',
    'This is a protocol for mail.',
    "It's the part that draws.",
    '이더넷 프레임을 나르는 장치',
    '장치를 이어 준다.',
    '나라마다 하나씩 있는 서버',
  ])('“%s” says something', (line) => {
    expect(isStatement(line)).toBe(true);
  });

  it.each([
    '정지 토큰 필터',
    'Undo the Last Commit of a Branch',
    'Version: 2.1',
    '다음과 같이 쓸 수 있다:',
    '이 섹션은 요청을 만드는 방법을 다룬다.',
    '이 섹션에서는 설정을 다룬다.',
    '다음은 설정의 예다.',
    'I ended up with a new tool.',
    'The following command runs it.',
    'This is where it gets clever.',
    'If you need it, install it.',
    'Reading mail in the terminal - 2021-02-03',
  ])('“%s” only points at something', (line) => {
    expect(isStatement(line)).toBe(false);
  });
});
