import {countWords} from '../countWords.js';

function segment(text: string): number {
  const segmenter = new Intl.Segmenter('ko', {granularity: 'word'});
  return [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike)
    .length;
}

describe('the words of a text', () => {
  it.each([
    ['', 0],
    [' \n — · ', 0],
    ['캐시는 자주 찾는 값을 가까이 둔다.', 6],
    ["It's a cache; don't ask twice.", 6],
    ['TCP/IP, L4/L7 그리고 10.0.0.1', 6],
    ['요청(Request)과 응답(Response)', 5],
    ['cache_size=64 (기본값)', 3],
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words);
    expect(segment(text)).toBe(words);
  });

  it('are told apart where nothing is written between them', () => {
    expect(countWords('我喜欢学习')).toBe(segment('我喜欢学习'));
    expect(countWords('東京に行きました')).toBeGreaterThan(2);
    expect(countWords('Redis是缓存')).toBeGreaterThan(2);
  });
});
