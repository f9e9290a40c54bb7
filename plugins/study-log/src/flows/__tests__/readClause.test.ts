import {readClause} from '../readClause.js';

describe('readClause', () => {
  it.each([
    ['브라우저가 DNS 서버에 주소를 물어본다', '브라우저', 'DNS 서버'],
    ['2) 브라우저는 웹 서버에게 요청을 보냄', '브라우저', '웹 서버'],
    ['로드밸런서는 요청을 pod로 전달한다.', '로드밸런서', 'pod'],
    ['요청이 들어오면 kube-proxy가 pod에 전달', 'kube-proxy', 'pod'],
    ['스케줄러가 관리하는 큐는 워커에게 작업을 넘긴다', '큐', '워커'],
    ['이후 각 노드들은 리더에게 상태를 알림', '노드', '리더'],
    ['컨트롤러는 API 서버를 호출한다', '컨트롤러', 'API 서버'],
    ['앱이 인가 서버에 요청을 보낸다', '앱', '인가 서버'],
    ['라우터 A가 라우터 B에 TCP로 연결한다', '라우터 A', '라우터 B'],
    ['팔로워가 디스크에 적은 뒤 리더에 응답한다', '팔로워', '리더'],
    ['서버가 앱에 h2를 고르고 프레임을 보낸다', '서버', '앱'],
    ['리졸버가 권한 서버에 주소를 묻는다', '리졸버', '권한 서버'],
    ['캐시 서버가 원본 서버에 한꺼번에 요청한다', '캐시 서버', '원본 서버'],
    ['워커는 큐에서 작업을 가져온다', '워커', '큐'],
  ])('reads “%s” as %s → %s', (text, actor, target) => {
    const clause = readClause(text);
    expect(clause.actor).toBe(actor);
    expect(clause.target?.name).toBe(target);
  });

  it.each([
    ['a passive has no sender', '패킷은 상대 노드에 전달된다'],
    ['a receiver is no sender', '서버는 클라이언트에게 요청을 받는다'],
    [
      'a negation says nothing went',
      '서버는 클라이언트에 응답을 보내지 않는다',
    ],
    ['two subjects are two clauses', 'A가 B에 보내고 C가 D에 저장한다'],
    ['two destinations leave it open', '서버는 캐시에 넣고 디스크에 저장한다'],
    ['`에 따라` is no place', 'kubelet은 설정에 따라 볼륨을 연결한다'],
    ['a manner is no place', '서버는 동적으로 응답을 생성한다'],
  ])('%s', (_, text) => {
    expect(readClause(text).target).toBeNull();
  });

  it.each([
    ['먼저 설정 파일을 읽는다'],
    ['관리하는 대상 확인'],
    ['클라이언트에서는 토큰을 저장'],
    ['추가 작업 실행'],
    ['앱과 브라우저가 서버에 접속한다'],
  ])('finds no actor in “%s”', (text) => {
    expect(readClause(text).actor).toBeNull();
  });

  it('tells an instrument apart by its marker', () => {
    expect(readClause('서버는 HTTP로 응답한다').target).toEqual({
      name: 'HTTP',
      marker: 'toward',
    });
  });

  it.each([
    [
      'The browser sends a request to the load balancer.',
      'browser',
      'load balancer',
    ],
    ['kubelet calls the CNI plugin', 'kubelet', 'CNI plugin'],
    ['Step 2: The API server writes the object to etcd', 'API server', 'etcd'],
  ])('reads “%s” as %s → %s', (text, actor, target) => {
    const clause = readClause(text);
    expect(clause.actor).toBe(actor);
    expect(clause.target?.name).toBe(target);
  });

  it.each([['Send the request to the server'], ['It is important to note']])(
    'finds no actor in “%s”',
    (text) => {
      expect(readClause(text).actor).toBeNull();
    },
  );
});
