const words = (list: string): ReadonlySet<string> =>
  new Set(list.trim().split(/\s+/));

/**
 * English words that are also names of things in this field. In a run without
 * Hangul, their lower-case form is taken for the everyday word.
 */
export const EVERYDAY_ENGLISH = words(`
  service services job jobs node nodes secret secrets go react rest acid solid
  join joins index lock locks log logs tree graph queue stack heap hash cache
  cookie cookies session token scope promise spring bean beans lambda git helm
  container process thread kernel interface proxy array closure deployment
  transaction event role state key port volume image tag label function class
  object method value string number list map set filter stream file thread
  pattern module package test build command table view model controller route
  router request response client server user group link page form body header
  query column row record branch commit merge rebase hook context provider
  component props element style block loop switch static final public private`);

/** English function words: as names they are only what their capitals say (`Go`, `IT`). */
export const FUNCTION_WORDS = words(`
  it is as or at in on go do if an us so no to be by we he me my up am of and
  the for can set get let out all any but not how who why when what this that
  with from into over more most less has have had was were are will would may
  might must one two off out old new own use used using make made see say run
  ran put`);

/** Names that are everyday words too: they link only in the company of their topic. */
export const AMBIGUOUS_NAMES = words(`
  서비스 노드 인터페이스 세션 컨테이너 토큰 프로세스 배열 트리 그래프 스택 인덱스 자바
  작업 이벤트 역할 상태 객체 함수 값 키 포트 볼륨 이미지 태그 라벨 레이블 로그 경로 주소
  요청 응답 클래스 메서드 메소드 변수 문자열 데이터 파일 모듈 패키지 서버 클라이언트
  service job node token bean tree graph index react secret event role state key
  port volume image tag label log class object method function value string file
  data server client module package`);

/** Hangul words that begin with a common name and are none of it. */
export const UNRELATED_WORDS: readonly string[] = [
  '로그인',
  '로그아웃',
  '스택오버플로',
];
