import fc from 'fast-check';
import {createConceptFinder} from '../findConcepts';
import {parseQuery} from '../query';
import type {SearchableConcept} from '../types';

const concept = (
  name: string,
  aliases: readonly string[] = [],
  logs = 1,
): SearchableConcept => ({
  name,
  aliases,
  logs,
  permalink: `/concepts/${name}/`,
});

const CONCEPTS = [
  concept('쿠버네티스', ['Kubernetes', 'k8s'], 9),
  concept('쿠버네티스 Service', ['Service', '서비스'], 5),
  concept('네트워크 폴리시', ['NetworkPolicy']),
  concept('CNI', ['컨테이너 네트워크 인터페이스']),
  concept('네트워크'),
  concept('Ingress', ['인그레스'], 3),
  concept('Ingress Controller', [], 2),
  concept('로드 밸런서', ['Load Balancer']),
  concept('Cron Job', ['CronJob']),
];

const find = createConceptFinder(CONCEPTS);
const names = (query: string) => find(parseQuery(query)).map(({name}) => name);

it.each([
  ['a name', 'ingress', ['Ingress', 'Ingress Controller']],
  ['an alias', '인그레스', ['Ingress']],
  ['a name with a particle', 'Ingress는', ['Ingress', 'Ingress Controller']],
  ['words with particles', '로드 밸런서에서는', ['로드 밸런서']],
  ['another spelling', 'cronjob', ['Cron Job']],
  ['a part in the middle', '밸런서', ['로드 밸런서']],
  ['a half-typed syllable', '네트웤', ['네트워크', '네트워크 폴리시', 'CNI']],
  ['a lone consonant to come', '쿠버ㄴ', ['쿠버네티스', '쿠버네티스 Service']],
  ['first consonants', 'ㅋㅂㄴㅌㅅ', ['쿠버네티스', '쿠버네티스 Service']],
  ['first consonants of an alias', 'ㅇㄱㄹ', ['Ingress']],
  ['first consonants inside', 'ㅂㄹㅅ', ['로드 밸런서']],
  ['a word among others', 'ingress 규칙', ['Ingress']],
  [
    'decomposed Hangul',
    '쿠버네'.normalize('NFD'),
    ['쿠버네티스', '쿠버네티스 Service'],
  ],
  ['nothing at all', '', []],
  ['what is not there', '카프카', []],
])('%s: "%s" finds %j', (_what, query, expected) => {
  expect(names(query)).toEqual(expected);
});

it('says by which alias a concept was found', () => {
  expect(find(parseQuery('k8s'))).toMatchObject([
    {name: '쿠버네티스', foundAs: 'k8s'},
  ]);
  expect(find(parseQuery('쿠버'))[0]?.foundAs).toBeNull();
});

it('the more often met comes first where all else is equal', () => {
  const rank = createConceptFinder([
    concept('가나', [], 1),
    concept('가다', [], 8),
  ]);
  expect(rank(parseQuery('가')).map(({name}) => name)).toEqual([
    '가다',
    '가나',
  ]);
});

const LABELS = CONCEPTS.flatMap(({name, aliases}) => [name, ...aliases]);

it('typing a name finds its concept from the first key to the last', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LABELS),
      fc.integer({min: 1, max: 30}),
      (label, typed) => {
        const found = find(parseQuery(label.slice(0, typed)));
        const labels = found.flatMap(({name, aliases}) => [name, ...aliases]);
        expect(labels).toContain(label);
      },
    ),
  );
});

it('a whole name is found first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LABELS), (label) => {
      const [first] = find(parseQuery(label));
      expect([first?.name, ...(first?.aliases ?? [])]).toContain(label);
    }),
  );
});
