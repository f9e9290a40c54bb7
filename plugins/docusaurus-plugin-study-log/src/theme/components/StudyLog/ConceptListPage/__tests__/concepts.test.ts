import type {ConceptSummary} from '../../../../types';
import {filterConcepts} from '../Content/filterConcepts';
import {toGroups} from '../Groups/index';

const concept = (
  name: string,
  group: string,
  ...aliases: string[]
): ConceptSummary => ({
  name,
  group,
  aliases,
  permalink: `/concepts/${name}/`,
  definition: '',
  firstSeen: null,
  lastSeen: null,
  logs: 1,
  mentions: 1,
});

const CONCEPTS = [
  concept('Ingress', 'I', '인그레스'),
  concept('Cron Job', 'C', '크론잡'),
  concept('로드 밸런서', 'ㄹ', 'Load Balancer'),
];

const find = (query: string) =>
  filterConcepts(CONCEPTS, query).map(({name}) => name);

it.each([
  ['', ['Ingress', 'Cron Job', '로드 밸런서']],
  ['ingr', ['Ingress']],
  ['그레스', ['Ingress']],
  ['cronjob', ['Cron Job']],
  ['로드밸', ['로드 밸런서']],
  ['로드'.normalize('NFD'), ['로드 밸런서']],
  ['ＬＯＡＤ', ['로드 밸런서']],
  ['없는 말', []],
])('"%s" finds %j', (query, names) => {
  expect(find(query)).toEqual(names);
});

it('groups stand 가나다 before ABC before the rest, with anchors of their own', () => {
  const other = concept('2PC', '#');
  expect(
    toGroups([...CONCEPTS, other]).map(({letter, id}) => [letter, id]),
  ).toEqual([
    ['ㄹ', 'group-ㄹ'],
    ['C', 'group-C'],
    ['I', 'group-I'],
    ['#', 'group-other'],
  ]);
});
