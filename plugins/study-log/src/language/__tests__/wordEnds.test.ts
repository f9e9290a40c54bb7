import {
  endsPhrase,
  isAdnominal,
  isWholeNoun,
  joinedNoun,
  subjectNoun,
} from '../wordEnds.js';

describe('subjectNoun', () => {
  it.each([
    ['kubelet이', 'kubelet'],
    ['kubelet가', 'kubelet'],
    ['서버가', '서버'],
    ['서버는', '서버'],
    ['값은', '값'],
    ['커널이', '커널'],
    ['결과는', '결과'],
    ['경로가', '경로'],
  ])('%s makes %s the subject', (word, noun) => {
    expect(subjectNoun(word)).toBe(noun);
  });

  it.each([
    ['a particle that does not agree', '서버은'],
    ['the other', '값는'],
    ['이 behind a vowel', '서버이'],
    ['가 behind a final', '커널가'],
    ['a noun that ends so', '평가'],
    ['a compound of it', '성능평가'],
    ['차이', '차이'],
    ['a connective', '또는'],
    ['an adverb', '같이'],
    ['a place', '클라이언트에서는'],
    ['a verb', '관리하는'],
    ['a noun alone', '서버'],
  ])('%s makes none: %s', (_, word) => {
    expect(subjectNoun(word)).toBeNull();
  });
});

describe('joinedNoun', () => {
  it.each([
    ['Pod와', 'Pod'],
    ['서버와', '서버'],
    ['커널과', '커널'],
    ['결과', null],
    ['검색결과', null],
    ['효과', null],
    ['서버', null],
  ])('%s joins %s', (word, noun) => {
    expect(joinedNoun(word)).toBe(noun);
  });
});

describe('isAdnominal', () => {
  it.each([
    ['관리하는', true],
    ['생성된', true],
    ['안전한', true],
    ['새로운', true],
    ['선언적인', true],
    ['권한', false],
    ['접근권한', false],
    ['제한', false],
    ['서버', false],
  ])('%s: %s', (word, is) => {
    expect(isAdnominal(word)).toBe(is);
  });
});

describe('endsPhrase', () => {
  it.each([
    ['요청을', true],
    ['노드에서', true],
    ['노드로', true],
    ['받고', true],
    ['시', true],
    ['경로', false],
    ['캐시', false],
    ['측면', false],
    ['노드', false],
  ])('%s: %s', (word, is) => {
    expect(endsPhrase(word)).toBe(is);
  });
});

describe('isWholeNoun', () => {
  it.each([
    ['이란', true],
    ['Pod이란', false],
    ['평가', true],
    ['성능평가', true],
    ['서버', false],
  ])('%s: %s', (word, is) => {
    expect(isWholeNoun(word)).toBe(is);
  });
});
