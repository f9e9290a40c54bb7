import {words} from './words.js';

/** Words that label a line instead of naming a thing: `장점 : …`, `Example: …`. */
export const LABELS = words(`
  특징 특성 장점 단점 장단점 예 예시 예제 정의 개념 의미 뜻 목적 이유 역할 기능 용도
  방법 방식 원리 과정 순서 단계 구조 구성 종류 유형 타입 형태 결과 조건 문제 문제점
  해결 해결책 해결방법 한계 주의 주의점 주의사항 참고 비고 설명 요약 정리 결론 질문
  답변 답 코드 출력 입력 문법 사용법 사용예시 활용 설치 설정 명령어 옵션 링크 출처
  기본값 반환값 매개변수 파라미터 인자 이름 제목 내용 날짜 시간 장소 기본 추가 삭제
  수정 조회 생성 등록 일반 기타 상황 원인 배경 효과 차이 차이점 공통점 비교 대상 주체
  example examples note notes tip tips pros cons definition usage description
  summary result results input output default returns return type name value key
  syntax options option parameters parameter args arguments link links source
  reference references todo warning error answer question q a id title date time
  step steps case cases yes no true false null none problem solution cause`);

const PARTICLE_INSIDE =
  /(을|를|에서|에게|으로|부터|까지|와|(?<![결효성초통경])과)\s|[가-힣]{2,}(은|는|이|가)\s\S+\s/;
const ADNOMINAL_INSIDE =
  /(하는|되는|위한|통한|있는|없는|된|할|해서|하여|대한|관한|않는|시|때)\s/;
const SENTENCE_END =
  /(다|까|요|나요|는가|는지|하자|하기|되기|보기|만들기|있음|없음|했음|가능|불가능|하면|않음|할 것|필요|시|때|경우|함|됨|임)\.?$/;
/** What one does with a thing: 요약 추가, 컨텍스트 설정. */
const ACTION_AT_END =
  /\s(?:사용|설정|추가|제거|삭제|변경|등록|적용|작성|확인|지정|수정)$/;
/** `표 64`, `그림 3`: captions. */
const CAPTION = /^(표|그림|예제|예시|코드|목록|figure|table|listing)\s*\d/i;
const FIRST_CHARACTER = /^[\p{L}\p{N}@._]/u;
const LONGEST = 40;

/** Whether a phrase is written like the name of a thing: short, no verb, no label. */
export function isNounPhrase(phrase: string): boolean {
  const text = phrase.normalize('NFC').trim();
  const tokens = text.split(/\s+/);
  const label = text.toLowerCase().replace(/\s+/g, '');
  if (label.length < 2 || text.length > LONGEST || LABELS.has(label)) {
    return false;
  }
  if (!FIRST_CHARACTER.test(text) || CAPTION.test(text)) {
    return false;
  }
  if (tokens.length > 4 || /^[\d\s.,:%/-]+$/.test(text)) {
    return false;
  }
  if (/[?!。"“”'‘’<>={}[\];|\\*`~]|:\/\/|\uFFFC/.test(text)) {
    return false;
  }
  return !(
    PARTICLE_INSIDE.test(text) ||
    ADNOMINAL_INSIDE.test(text) ||
    ACTION_AT_END.test(text) ||
    (/[가-힣]/.test(text) && SENTENCE_END.test(text))
  );
}

/**
 * Whether a phrase looks like a proper Latin name: letters first, up to four
 * words, with a capital or a digit somewhere (`eBPF`, `Nginx Ingress Controller`).
 */
export function isProperLatin(phrase: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9+#./\- ]{1,40}$/.test(phrase) &&
    phrase.split(/\s+/).length <= 4 &&
    /[A-Z0-9]/.test(phrase) &&
    !phrase.endsWith('.') &&
    isNounPhrase(phrase)
  );
}

const DATE_AT_END = /\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?$/;
/** `Aborting Git Commits And Rebases`: a title. */
const TITLE =
  /^(?:[A-Z0-9`'"(][^\s]*(?:\s+|$)|(?:a|an|the|of|in|on|to|and|or|for|with|by|from|vs)\s+)+$/;
/** `Version: 2.1`, `x = 3`: a setting. */
const SETTING = /^\S+\s*[:=]\s*\S+(?:\s\S+)?$/;

/** `다음과 같다:`, what leads to an example. */
const LEAD_IN = /[:：]$/;
/** Text about itself: `이 섹션은 …`, `아래 예제에서 …`. */
const OF_ITSELF =
  /^(?:이|본|위|다음|아래)\s?(?:섹션|절|장|문서|글|페이지|예제?|예시|항목|표|그림|코드|명령어?)(?:에서)?(?:은|는|이|가|을|를|의|과|와)?(?=[\s,])/;
/** Text about what follows, its reader or its writer: `다음은 …`, `I ended up …`. */
const ASIDES: readonly RegExp[] = [
  /^(?:다음|아래|여기서?|우리|나|저|오늘|이번에)(?:는|은)?\s/,
  /^(?:i|we|you|your|my|here|there|these|those|let's|if|when|while|after|before|now|so|but|the following|the above)(?:'\w+)?\s/i,
];
/** `This is where …`; `This is a …` says what stands above. */
const POINTING =
  /^(?!\w+(?:'s|\s+(?:is|was))\s+(?:an?|the|one)\s)(?:this|that|it)(?:'s)?\s/i;
const NO_STATEMENTS: readonly RegExp[] = [
  DATE_AT_END,
  TITLE,
  SETTING,
  LEAD_IN,
  OF_ITSELF,
  ...ASIDES,
  POINTING,
];

/** Whether a sentence says something of its subject; the entries of an index, names, settings, what leads to an example and asides do not. */
export function isStatement(line: string): boolean {
  const text = line.normalize('NFC').trim();
  return (
    !isNounPhrase(text) && !NO_STATEMENTS.some((pattern) => pattern.test(text))
  );
}

/** Whether a single Hangul word modifies instead of naming: 저장된, 단순한, 계층적. */
export function isModifier(word: string): boolean {
  return /^[가-힣]+(된|되는|하는|쓰는|있는|없는|단순한|다양한|특별한)$|^[가-힣]{2,}적$/.test(
    word,
  );
}
