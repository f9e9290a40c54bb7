import {conceptKey} from '../../conceptKey.js';
import {COMMON_ENGLISH} from '../commonEnglish.js';
import {ENGLISH} from '../en.js';
import {LEXICON, facetOf, hasRole, rolesOf, wordsWith} from '../lexicon.js';
import {anyWord, anyWordWith} from '../patterns.js';
import type {Language, Role, Rows} from '../roles.js';

const LANGUAGES: readonly [Language, RegExp][] = [
  ['ko', /[가-힣]/],
  ['en', /^[a-z0-9 &;'’.-]+$/],
  ['ja', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u],
  ['zh', /^\p{Script=Han}+$/u],
];
const FACET = /^facet:/;

/** All of them: the compiler asks for each. */
const ROLES: Readonly<Record<Role, true>> = {
  'facet:definition': true,
  'facet:feature': true,
  'facet:pros': true,
  'facet:why': true,
  'facet:how': true,
  'facet:parts': true,
  'facet:kinds': true,
  'facet:examples': true,
  'facet:compare': true,
  'facet:use': true,
  facetSuffix: true,
  boilerplate: true,
  reflection: true,
  open: true,
  generic: true,
  announcement: true,
  numbered: true,
  step: true,
  task: true,
  nominal: true,
  imperative: true,
  gerund: true,
  instances: true,
  epithet: true,
  emphasis: true,
  modifier: true,
  common: true,
  cased: true,
  functionWord: true,
  ambiguous: true,
  everyday: true,
  everydayAlone: true,
  placeholder: true,
  value: true,
  label: true,
  selector: true,
  variant: true,
  indivisible: true,
  remark: true,
  request: true,
  obligation: true,
  category: true,
  procedure: true,
  wholeNoun: true,
  determiner: true,
  stepOpener: true,
  adverb: true,
  connective: true,
  pronoun: true,
  textPart: true,
  defining: true,
  state: true,
  trait: true,
  action: true,
  time: true,
  condition: true,
  order: true,
  directed: true,
  calling: true,
  fetching: true,
  receiving: true,
  manner: true,
  stepVerb: true,
  clauseOpener: true,
  dangling: true,
  auxiliary: true,
  predicate: true,
  aside: true,
  dateLabel: true,
  filler: true,
};

const rowsOf = (language: Language): readonly [string, readonly Role[]][] =>
  Object.entries(language === 'en' ? ENGLISH : LEXICON[language]);

describe.each(LANGUAGES)('the rows of %s', (language, script) => {
  const rows = rowsOf(language);

  it('are written in its script, composed', () => {
    const others = rows.filter(
      ([word]) => !script.test(word) || word !== word.normalize('NFC'),
    );
    expect(others).toEqual([]);
  });

  it('hold each word once, whatever its spaces', () => {
    const keys = rows.map(([word]) => conceptKey(word));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are in order, words and roles', () => {
    const words = rows.map(([word]) => word);
    expect(words).toEqual([...words].sort());
    rows.forEach(([, roles]) =>
      expect(roles).toEqual([...new Set(roles)].sort()),
    );
  });

  it('say one thing of a heading, and something of each word', () => {
    const odd = rows.filter(
      ([, roles]) =>
        roles.length === 0 ||
        roles.filter((role) => FACET.test(role)).length > 1,
    );
    expect(odd).toEqual([]);
  });
});

describe('the common English words', () => {
  const words = COMMON_ENGLISH.trim().split(/\s+/);

  it('are in order, each once', () => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('have no row of their own: it would say more', () => {
    const rows: Rows = ENGLISH;
    expect(words.filter((word) => word in rows)).toEqual([]);
  });
});

describe('facets', () => {
  it('of a word that two languages share are the same', () => {
    const facets = new Map<string, Set<string>>();
    Object.values(LEXICON).forEach((rows) =>
      Object.entries(rows).forEach(([word, roles]) => {
        const key = conceptKey(word);
        const found = roles.filter((role) => FACET.test(role));
        facets.set(key, new Set([...(facets.get(key) ?? []), ...found]));
      }),
    );
    expect([...facets].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  it.each([
    ['특징', 'feature'],
    ['동작 방식', 'how'],
    ['동작방식', 'how'],
    ['Use cases', 'examples'],
    ['優点', undefined],
    ['优点', 'pros'],
    ['Ingress', undefined],
  ])('%s says %s', (heading, facet) => {
    expect(facetOf(heading)).toBe(facet);
  });
});

describe('the lexicon', () => {
  it.each(Object.keys(ROLES) as Role[])('has words of the role %s', (role) => {
    expect(wordsWith(role)).not.toEqual([]);
  });

  it.each([
    ['느낀점', 'reflection', true],
    ['오늘의 회고', 'reflection', true],
    ['Today I Learned', 'boilerplate', true],
    ['wrap up', 'boilerplate', true],
    ['Wrap-up', 'boilerplate', true],
    ['able', 'common', true],
    ['Ingress', 'common', false],
    ['constructor', 'common', false],
    ['source', 'common', true],
    ['_source', 'common', false],
  ] as const)('%s is %s: %s', (word, role, is) => {
    expect(hasRole(word, role)).toBe(is);
  });

  it('knows every role of a word', () => {
    expect([...rolesOf('결과')]).toEqual([
      'boilerplate',
      'everyday',
      'label',
      'wholeNoun',
    ]);
    expect(rolesOf('Ingress').size).toBe(0);
  });

  it('tells the words of a role', () => {
    expect(wordsWith('indivisible')).toEqual([
      '로그아웃',
      '로그인',
      '스택오버플로',
    ]);
  });
});

describe('anyWord', () => {
  const whole = (words: readonly string[], text: string): boolean =>
    new RegExp(`^${anyWord(words)}$`, 'iu').test(text);

  it.each([
    [['자료 구조'], '자료구조', true],
    [['자료 구조'], '자료 구조', true],
    [["it's"], 'It’s', true],
    [['c++'], 'c++', true],
    [['a.b'], 'axb', false],
  ])('%j reads %s: %s', (words, text, is) => {
    expect(whole(words, text)).toBe(is);
  });

  it('prefers the longest', () => {
    expect(
      new RegExp(anyWord(['오늘', '오늘의'])).exec('오늘의 기록')?.[0],
    ).toBe('오늘의');
  });

  it('finds Latin words where no letter goes on, and Hangul anywhere', () => {
    const order = new RegExp(anyWordWith('order'), 'i');
    expect(
      ['Step2', 'login flow', '처리과정이다'].map((one) => order.test(one)),
    ).toEqual([true, true, true]);
    expect(order.test('overflow')).toBe(false);
  });
});
