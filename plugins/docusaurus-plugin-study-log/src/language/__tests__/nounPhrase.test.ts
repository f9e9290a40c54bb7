import {isStatement} from '../nounPhrase';

describe('isStatement', () => {
  it.each([
    '클러스터 밖에서 안으로 오는 요청을 받는 규칙',
    '노드마다 하나씩 도는 에이전트이다.',
    'A key is sent with every request.',
  ])('“%s” says something', (line) => {
    expect(isStatement(line)).toBe(true);
  });

  it.each([
    '정지 토큰 필터',
    'Undo the Last Commit of a Branch',
    'Version: 2.1',
    'Reading mail in the terminal - 2021-02-03',
  ])('“%s” only points at something', (line) => {
    expect(isStatement(line)).toBe(false);
  });
});
