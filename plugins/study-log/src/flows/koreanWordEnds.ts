/** Nouns and adverbs that only look as if they ended in a particle or a verb ending. */
const WHOLE_NOUNS: ReadonlySet<string> = new Set(
  (
    '추가 허가 인가 평가 캐시 경로 회로 결과 효과 통과 성과 화면 측면 표면 경고 광고 사고 창고 ' +
    '이해 피해 분해 참여 부여 대여 권한 제한 기한 무한 상한 하한 길이 깊이 높이 넓이 차이 사이'
  ).split(' '),
);

const ADNOMINAL =
  /(?:하는|되는|받는|있는|없는|가는|오는|보내는|나온|보낸|된|한|적인|중인|같은|다른|많은|적은|높은|낮은|작은|좋은|새로운|모든|어떤)$/u;
const PHRASE_END =
  /(?:[을를]|(?:에|에서|에게|으?로)[는도]?|와|과|마다|부터|까지|고|며|면|하여|해|해서|보고|따라|통해|찾아)$|^(?:.*때|시|뒤|후)$/u;

/** Verbs and adjectives before a noun (`관리하는`, `생성된`, `새로운`). */
export function isAdnominal(word: string): boolean {
  return ADNOMINAL.test(word) && !WHOLE_NOUNS.has(word);
}

/** Does a noun phrase end with this word, so that the next word begins another? */
export function endsPhrase(word: string): boolean {
  return PHRASE_END.test(word) && !WHOLE_NOUNS.has(word);
}

/** Is the word a noun as it stands, whatever it ends in? */
export function isWholeNoun(word: string): boolean {
  return WHOLE_NOUNS.has(word);
}
