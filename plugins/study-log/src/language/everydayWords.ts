import {words} from './words.js';

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
  요청 응답 매핑 런타임 리스너 채널 스크립트 필터 라이브러리 스트림 템플릿 클래스 메서드 메소드 변수 문자열 데이터 파일 모듈 패키지 서버 클라이언트
  시스템 애플리케이션 프로그램 소프트웨어 사용자
  service job node token bean tree graph index react secret event role state key
  port volume image tag label log class object method function value string file
  data server client module package`);

/**
 * General nouns that head many sections and name no subject of study. They
 * become concepts only where a log defines or compares them.
 */
export const EVERYDAY_NOUNS = words(`
  시작 종료 끝 전체 일부 기반 형식 상태 연관 조합 확장 축소 분석 관리 언어 연결 정렬
  명세 범위 크기 길이 높이 너비 내부 외부 상위 하위 추출 성능 단위 중첩 동적 정적
  부모 자식 형제 구문 다중 단일 관계 요구사항 통계 공백 초기화 모델 취소 상세 전역 지역
  공간 상호작용 고급 중급 초급 초기 공통 운영 고수준 저수준 공용 호환성 대안 코어
  유연성 가이드 예측 최소화 최대화 최적화 가독성 동기 관례 규칙 안전성 액션 세대 정지 중지
  신뢰성 선호도 달력 퍼센트 펼치기 소유자 관리자 작성자 담당자 커스터마이즈 접근 이동
  변경 변환 비교 검사 검증 확인 선택 검색 필터링 표현 표시 저장 실행 호출 반환 처리
  제어 제공 지원 허용 제한 참여 발생 복구 복사 교체 전환 전송 수신 송신 분리 결합 통합
  구분 분류 정보 자료 지식 경험 도움 준비 계획 목적 효과 의미 배경 사례 상황 순서 흐름
  사용 이용 활용 적용 도입 개선 개발 설계 제작 작성 공유 협업 회의 발표 일정 시간 날짜
  숫자 문자 단어 문장 문서 화면 색상 모양 위치 방향 속도 개수 횟수 합계 평균 최대 최소
  차이 특징 종류 원인 결과 이유 방법 문제 해결 질문 답변 요약 정리 상한 하한 요청량
  통신 주기 구조 구조화 구성 역할 기능 개념 설명 설정 설치 환경 특성 유형 기준 조건 대상
  항목 목록 요소 부분 방식 형태 수준 단계 과정 절차 정책 권장 필수 선택지 선택사항 기본
  기본값 고정 가변 수동 자동 커스텀 구현 참고사항 참고 사항 고려사항 등급 종합 실습 소개 개요 현황 진행 중 전 후 공식 임시 영구 예제 예시 출력 입력 본문 제목 이름
  동작 유지 포함 모드 패턴 연산 오류 성공 실패 활성 비활성 신규 유효성 호환 셋업 세팅`);

/** The same for nouns that make a name of their own with another: 보안, but 메서드 보안. */
export const LONE_NOUNS = words(`
  보안 배포 빌드 테스트 테스팅 비동기 익명 압축 재시도 근사치 반올림 수열 트레이드오프
  개인정보 유저네임 사용자명 패스워드 비밀번호`);

/**
 * Stand-ins of examples: the metasyntactic variables of RFC 3092, and what
 * first programs say.
 */
export const PLACEHOLDERS = words(`
  foo bar baz qux quux corge grault garply waldo fred plugh xyzzy thud
  hello world alice bob lorem ipsum`);

/**
 * Values rather than subjects: the data types of JSON Schema and SQL, levels
 * of logging (RFC 5424, SLF4J), functions on strings that every language has.
 */
export const VALUE_NAMES = words(`
  boolean bool integer int float double decimal numeric varchar char text
  timestamp datetime any enum list tuple
  emergency alert critical err warn info debug trace fatal verbose
  uppercase lowercase upper lower trim append prepend substring concat whitespace`);

/** Hangul words that begin with a common name and are none of it. */
export const UNRELATED_WORDS: readonly string[] = [
  '로그인',
  '로그아웃',
  '스택오버플로',
];
