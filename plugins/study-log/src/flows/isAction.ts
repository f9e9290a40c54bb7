import {batchimOf} from '../language/josa.js';

/** Nouns that say an action when they end a step: `요청을 감지`, `응답 반환`. */
const ACTION_NOUN =
  /(?:감지|생성|연결|요청|응답|전달|반환|전송|수신|송신|저장|실행|확인|처리|할당|등록|조회|호출|변환|검증|검사|파싱|로드|로딩|삭제|제거|갱신|업데이트|배포|시작|종료|완료|수행|적용|발생|발급|선택|결정|계산|분석|추출|기록|통보|알림|이동|복사|복제|전환|해제|반영|교환|설정|구성|대기|탐색|비교|분할|병합|정렬|삽입|추가|초기화|매핑|바인딩|마운트|스케줄링|라우팅|포워딩|렌더링|컴파일|커밋|롤백|푸시|빌드|다운로드|업로드|재시작|재시도|접속|접근|분산|차단|허용|암호화|복호화|인증|승인|거부|위임|전파|도착|진입|획득|반납|점유|교체)$/u;
/** Says how something is, not what happens: such a sentence is no step. */
const STATE =
  /(?:이다|있다|없다|있음|없음|가능|가능함|가능하다|필요|필요함|필요하다|의미함|의미한다|의미합니다|말함|말한다|말합니다|뜻함|뜻한다|뜻합니다|입니다|있습니다|없습니다|해야\s?(?:함|한다|합니다)|적합|적합함|적합하다|유용함|유용하다|중요|중요함|중요하다|라고\s?(?:함|한다|부른다)|좋음|좋다|쉽다|쉬움|빠르다|빠름|느리다|느림|다르다|다름|같다|같음|않음|않는다|않다|못함|못한다|된\s?(?:것|형태)|방식|역할|특징)$/u;
const VERB_END = /(?:다|요|함|됨|음)$/u;
const TRAILING = /\s*(?:\([^)]*\)|[.。!])\s*$/u;
/** Final consonant ㅁ: the nominal ending in 보냄, 나감, 알림. */
const FINAL_MIEUM = 16;

/** Does a Korean step end in something that happens? `요청을 보냄`, `응답 반환`, `전달한다`. */
export function isAction(step: string): boolean {
  const text = step.replace(TRAILING, '').trim();
  if (!/\s/u.test(text) || STATE.test(text)) {
    return false;
  }
  return (
    VERB_END.test(text) ||
    ACTION_NOUN.test(text) ||
    batchimOf(text.slice(-1)) === FINAL_MIEUM
  );
}
