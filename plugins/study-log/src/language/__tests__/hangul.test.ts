import {consonantsOf, finalConsonantOf} from '../hangul.js';

describe('finalConsonantOf', () => {
  it.each([
    ['가', ''],
    ['널', 'ㄹ'],
    ['값', 'ㅂㅅ'],
    ['있', 'ㅆ'],
    ['x', null],
    ['ㄱ', null],
    ['', null],
  ])('%s ends in %s', (syllable, final) => {
    expect(finalConsonantOf(syllable)).toBe(final);
  });
});

describe('consonantsOf', () => {
  it('names the first and the final', () => {
    expect(consonantsOf('빵')).toEqual({first: 'ㅃ', final: 'ㅇ'});
    expect(consonantsOf('파')).toEqual({first: 'ㅍ', final: ''});
    expect(consonantsOf('P')).toBeNull();
  });
});
