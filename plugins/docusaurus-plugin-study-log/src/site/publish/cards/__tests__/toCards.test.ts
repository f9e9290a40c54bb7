import type {ConceptPageData, LogPageData} from '../../../../theme/types.js';
import {toConceptCard, toLogCard} from '../publishCards.js';

const log = (changes: Partial<LogPageData>) =>
  ({
    title: 'Ingress',
    date: '2025-01-11',
    concepts: [],
    ...changes,
  }) as LogPageData;

it.each([
  ['ko', '2025-01-11', '2025년 1월 11일'],
  ['en', '2025-01-11', 'January 11, 2025'],
  ['ko', null, ''],
])('in %s the day %s is shown as “%s”', (language, date, kicker) => {
  const card = toLogCard(log({date}), {title: '기록', language});
  expect(card).toMatchObject({site: '기록', title: 'Ingress', kicker});
});

it('a log names its first concepts', () => {
  const concepts = ['a', 'b', 'c', 'd', 'e', 'f'];
  const {text} = toLogCard(log({concepts}), {title: '', language: 'ko'});
  expect(text).toBe('a  ·  b  ·  c  ·  d  ·  e');
});

it('a concept shows what it is', () => {
  const data = {name: 'CNI', description: '표준'} as ConceptPageData;
  expect(toConceptCard(data, {title: '기록', message: (id) => id})).toEqual({
    site: '기록',
    kicker: 'concepts.title',
    title: 'CNI',
    text: '표준',
  });
});
