import fc from 'fast-check';
import {parseQuery} from '../query';

describe('the words to look for in the logs', () => {
  it.each([
    ['서비스는', ['서비스']],
    ['Ingress의 규칙을', ['ingress', '규칙']],
    ['L3/L4', ['l3', 'l4']],
    ['type=ClusterIP로', ['type', 'clusterip']],
    ['"C++을', ['c++']],
    ['C#', ['c#']],
    ['네트워ㅋ', ['네트워']],
    ['ㅋㅂㄴㅌㅅ', []],
    ['파드 파드를', ['파드']],
    ['ＬＯＡＤ', ['load']],
    ['서비스'.normalize('NFD'), ['서비스']],
    [' -- ', []],
  ])('"%s" looks for %j', (text, terms) => {
    expect(parseQuery(text).terms).toEqual(terms);
  });
});

describe('the key of a name', () => {
  it.each([
    ['Cron Job은', 'cronjob은', 'cronjob'],
    ['로드 밸런서의', '로드밸런서의', '로드밸런서'],
    ['ㅋㅂ', 'ㅋㅂ', 'ㅋㅂ'],
    ['쿠ㅂ', '쿠ㅂ', '쿠ㅂ'],
  ])('"%s" is %s, and %s without particles', (text, key, stem) => {
    expect(parseQuery(text)).toMatchObject({key, stem});
  });
});

it('white space and case around a query change nothing', () => {
  const unit = fc.constantFrom(...'서비스는로L3a/-ㅋㅏ ');
  fc.assert(
    fc.property(fc.string({unit}), (text) => {
      expect(parseQuery(`  ${text.toUpperCase()} `)).toEqual(
        parseQuery(text.toLowerCase()),
      );
    }),
  );
});
