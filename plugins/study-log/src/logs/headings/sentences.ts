/** Verbal nouns in -기 are tasks; 처리기 and 크기 are things, hence a closed list. */
const TASK =
  /(?:하기|되기|해 ?보기|보기|만들기|쓰기|붙이기|줄이기|나누기|바꾸기|묶기|내리기|올리기|찾기|옮기기|알기|넣기|빼기|배우기|합치기|다루기|익히기|보내기|가져오기|불러오기|끄기|켜기|열기|닫기|풀기|맞추기|잡기|짜기|드러내기|숨기기|감추기|기다리기|돌리기|던지기|지우기|채우기|비우기|띄우기|고르기|건너뛰기|꺼내기|없애기|막기|뽑기|걸기|넘기기|남기기|섞기|늘리기|뒤집기|거르기|정하기|시키기|이루기|늦추기|멈추기|그리기|받기)$/;

const ENDING =
  /(?:까|까요|나요|은가요|는가|는지|세요|해요|어요|아요|네요|(?:보|하|알|쓰|가|두|되|들|말|배우|만들)자|는 법|하는 방법|있음|없음|했음|다름|동일|같음|한다면|하면|않는|하는 것|되는 것|할 것|말 것|주세요|する方法|ました|です|ます)$/;

/** Stems before the sentence ending -다 that end in a vowel; 람다 and 판다 are nouns. */
const VOWEL_STEMS = '하되이보쓰가오주두니르리지기크치';
const FINAL_NIEUN = 4;
const FINAL_BIEUP_SIOT = 18;
const FINAL_SSANG_SIOT = 20;

const ENGLISH_TASK = /\s(?:in|with|your|by|for|to|how|using|from)\s/i;

/** Imperatives that open a title such as `Undo a commit`. */
const IMPERATIVES: ReadonlySet<string> = new Set(
  `add allow apply avoid build capture change check clear compare configure convert copy count create
  debug define delete deploy determine disable display do edit enable exclude execute export find fix
  force format generate get go grab handle ignore import include insert inspect install limit list
  load make move open override pass prevent print reference remove rename replace reset restore
  retrieve return run search see set show skip sort specify start stop switch turn undo update use
  using view write`.split(/\s+/),
);

/** The same as gerunds, where they are hardly ever part of a name (`Routing Table` is one). */
const GERUNDS =
  /^(?:using|running|writing|creating|installing|uploading|downloading|publishing|adding|making|getting|finding|fixing|changing|removing|deleting|editing|converting|configuring|calculating|checking|compiling|deploying|debugging|enabling|disabling|exploring|extracting|inspecting|opening|serving|showing|starting|stopping|trying|turning|understanding|upgrading|updating|viewing|putting|setting up|dealing|working|figuring|explaining|avoiding|preventing|applying|generating)(?:\s|$)/i;

/** A heading that tells what to do, `Ingress 설치하기`, or is a whole sentence. */
export function isSentence(phrase: string): boolean {
  return TASK.test(phrase) || ENDING.test(phrase) || endsInDa(phrase);
}

/** The same in English: an imperative, a gerund (`Using Datasette`), or more than three words with a preposition inside. */
export function isEnglishTask(phrase: string): boolean {
  const words = phrase.split(/\s+/);
  const first = words[0]?.toLowerCase() ?? '';
  return (
    (words.length > 2 && IMPERATIVES.has(first)) ||
    GERUNDS.test(phrase) ||
    (words.length > 3 && ENGLISH_TASK.test(phrase) && !/[()]/.test(phrase))
  );
}

function endsInDa(phrase: string): boolean {
  const stem = /([가-힣])다\.?$/.exec(phrase)?.[1];
  if (!stem) {
    return false;
  }
  // A Hangul syllable is 0xAC00 + (lead * 21 + vowel) * 28 + final consonant.
  const final = (stem.charCodeAt(0) - 0xac00) % 28;
  return (
    VOWEL_STEMS.includes(stem) ||
    final === FINAL_NIEUN ||
    final === FINAL_BIEUP_SIOT ||
    final === FINAL_SSANG_SIOT
  );
}
