import {createMatcher} from '../createMatcher.js';
import {learnUnrelatedWords} from '../learnUnrelatedWords.js';

const TERMS = [
  {id: 'service', name: 'Service', aliases: ['서비스']},
  {id: 'mesh', name: '서비스 메시', aliases: []},
  {id: 'log', name: '로그', aliases: []},
  {id: 'plain', name: '파드', aliases: []},
];
const matcher = createMatcher(TERMS);
const policy = {
  unrelated: learnUnrelatedWords([]),
  skipped: new Set(['plain']),
};

describe('explain', () => {
  it.each([
    ['마이크로서비스는 작다', '서비스', 'word'],
    ['서비스망을 본다', '서비스', 'word'],
    ['my-service를 켠다', 'service', 'identifier'],
    ['A service is up.', 'service', 'case'],
    ['로그인을 한다', '로그', 'unrelated'],
    ['파드가 돈다', '파드', 'candidate'],
  ])('says of “%s” why %s is no link: %s', (text, words, because) => {
    expect(
      matcher
        .explain(text, policy)
        .map(({start, end, ...place}) => [
          text.slice(start, end),
          place.because,
        ]),
    ).toEqual([[words, because]]);
  });

  it('tells a name that lies in a longer one', () => {
    const other = createMatcher([
      ...TERMS,
      {id: 'net', name: '메시', aliases: []},
    ]);
    expect(other.explain('서비스 메시를 쓴다', policy)).toEqual([
      {id: 'net', alias: '메시', start: 4, end: 6, because: 'covered'},
    ]);
  });

  it('has nothing to say of what is found', () => {
    expect(matcher.explain('Service와 서비스는 같다', policy)).toEqual([]);
  });
});
