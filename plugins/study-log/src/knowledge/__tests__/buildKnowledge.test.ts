import {createKnowledgeMemo, buildKnowledge} from '../buildKnowledge.js';
import type {Knowledge, Mention} from '../types.js';
import {knowledgeOf, logsOf} from './logsOf.js';
import {SAMPLE_CONCEPTS, SAMPLE_LOG} from './sampleLog.js';

const pagesOf = ({concepts}: Knowledge): readonly string[] =>
  concepts
    .filter(({candidate}) => !candidate)
    .map(({name}) => name)
    .sort();

const linksOf = (knowledge: Knowledge, log: string): readonly string[] =>
  knowledge.mentions
    .filter((mention: Mention) => mention.linked && mention.log === log)
    .map(({concept}) => concept);

describe('one log', () => {
  let knowledge: Knowledge;
  beforeAll(() => {
    knowledge = knowledgeOf({'2025-03-02.md': SAMPLE_LOG});
  });

  it('yields every concept that it explains', () => {
    expect(pagesOf(knowledge)).toEqual(SAMPLE_CONCEPTS);
  });

  it('keeps a heading without anything behind it as a candidate', () => {
    const cluster = knowledge.concepts.filter(({candidate}) => candidate);
    expect(cluster.map(({name}) => name)).not.toContain('공부 내용 정리');
  });

  it('takes the end of a longer name for its short name', () => {
    const service = knowledge.concepts.find(
      ({name}) => name === '쿠버네티스 Service',
    );
    expect(service?.aliases).toEqual(['Service']);
    expect(service?.facets.map(({kind}) => kind)).toEqual(['feature', 'kinds']);
  });

  it('takes the words in brackets for an alias', () => {
    const cni = knowledge.concepts.find(({name}) => name === 'CNI');
    expect(cni?.aliases).toEqual(['Container Network Interface']);
  });

  it('puts the two sides of a comparison next to each other', () => {
    expect(
      knowledge.comparisons.map(({id, points}) => ({
        id,
        sides: points.map(({side}) => side),
      })),
    ).toEqual([{id: 'l4-vs-l7', sides: ['l4', 'l7']}]);
  });

  it.each([
    ['clusterip', 'kind-of', '쿠버네티스-service'],
    ['externalname', 'kind-of', '쿠버네티스-service'],
    ['felix', 'part-of', 'calico'],
    ['typha', 'part-of', 'calico'],
    ['bgp', 'part-of', 'calico'],
    ['traefik', 'instance-of', 'ingress-controller'],
    ['flannel', 'related', 'cni'],
    ['l4', 'vs', 'l7'],
    ['ingress', 'is-a', '리소스'],
    ['bgp', 'is-a', '프로토콜'],
  ])('knows that %s is %s %s', (from, kind, to) => {
    expect(knowledge.relations).toContainEqual(
      expect.objectContaining({from, kind, to}),
    );
  });

  it('mentions exactly what the text says at that place', () => {
    for (const {start, end, sentence} of knowledge.mentions) {
      expect(SAMPLE_LOG.slice(start, end)).toBe(
        sentence.text.slice(sentence.start, sentence.end),
      );
    }
  });

  it('links no concept in its own section', () => {
    const own = knowledge.mentions.find(
      ({concept, line}) => concept === '쿠버네티스-service' && line < 12,
    );
    expect(own?.refusedBecause).toBe('self');
  });
});

describe('several logs', () => {
  const texts = {
    '2025-03-02.md': SAMPLE_LOG,
    '2025-03-05.md':
      '# 복습\n\nIngress는 Calico와 다르다. Ingress를 또 본다.\n\n## 둘째\n\nIngress의 규칙\n',
    '2025-03-06.md': '[[Ingress]]와 [[2025-03-05|그제]]와 [[없는 것]]\n',
  };
  let knowledge: Knowledge;
  beforeAll(() => {
    knowledge = knowledgeOf(texts);
  });

  it('links the first mention in each section', () => {
    const seen = knowledge.mentions
      .filter(({log}) => log === '2025-03-05')
      .map(({concept, refusedBecause}) => [concept, refusedBecause ?? 'link']);
    expect(seen).toEqual([
      ['ingress', 'link'],
      ['calico', 'link'],
      ['ingress', 'repeat'],
      ['ingress', 'link'],
    ]);
  });

  it.each([
    ['page', 2],
    ['all', 4],
    ['none', 0],
  ] as const)('links by frequency %s', (frequency, count) => {
    const links = linksOf(knowledgeOf(texts, {frequency}), '2025-03-05');
    expect(links).toHaveLength(count);
  });

  it('follows wikilinks to concepts and to entries, and reports the others', () => {
    expect(linksOf(knowledge, '2025-03-06')).toEqual(['ingress']);
    const text = texts['2025-03-06.md'];
    expect(
      knowledge.logLinks.map(({target, start, end, outerStart, outerEnd}) => [
        target,
        text.slice(start, end),
        text.slice(outerStart, outerEnd),
      ]),
    ).toEqual([['2025-03-05', '그제', '[[2025-03-05|그제]]']]);
    expect(knowledge.problems.map(({code}) => code)).toEqual([
      'wikilink-missing',
    ]);
  });

  it('follows wikilinks to headings, of this entry and of others', () => {
    const {logLinks, problems} = knowledgeOf({
      '2025-03-05.md': '# 복습\n\n## 둘째 절\n\n글\n',
      '2025-03-06.md':
        '[[2025-03-05#둘째 절|절]] [[#아래 절]] [[2025-03-05#없는 절]] [[2025-03-05#^a1]]\n\n## 아래 절\n\n글\n',
    });
    expect(logLinks.map(({target, anchor}) => `${target}#${anchor}`)).toEqual([
      '2025-03-05#둘째-절',
      '2025-03-06#아래-절',
      '2025-03-05#',
      '2025-03-05#',
    ]);
    expect(problems).toEqual([]);
  });

  it('knows when a concept was first and last seen', () => {
    const ingress = knowledge.concepts.find(({id}) => id === 'ingress');
    expect([ingress?.firstSeen, ingress?.lastSeen]).toEqual([
      '2025-03-02',
      '2025-03-06',
    ]);
  });

  it('does not depend on the order of the files', () => {
    const turned = Object.fromEntries(Object.entries(texts).reverse());
    expect(knowledgeOf(turned)).toEqual(knowledge);
  });

  it('reads NFC and NFD alike', () => {
    const nfd = Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [
        path,
        text.normalize('NFD'),
      ]),
    );
    const told = ({mentions}: Knowledge): readonly unknown[] =>
      mentions.map(({log, concept, linked, line}) => [
        log,
        concept,
        linked,
        line,
      ]);
    expect(told(knowledgeOf(nfd))).toEqual(told(knowledge));
  });

  it('says the same with a memo, before and after a change', () => {
    const memo = createKnowledgeMemo();
    const options = {frequency: 'section' as const, curated: []};
    const logs = logsOf(texts);
    expect(buildKnowledge({logs, options}, memo)).toEqual(knowledge);
    const changed = {...texts, '2025-03-07.md': '## Pod란?\n- 컨테이너 묶음\n'};
    const grown = logsOf(changed);
    expect(buildKnowledge({logs: grown, options}, memo)).toEqual(
      knowledgeOf(changed),
    );
  });
});

describe('everyday words', () => {
  const texts = {
    '2025-01-01.md':
      '# 쿠버네티스\n\n## 노드(Node)\n- 파드가 도는 기계\n\n## kubelet이란?\n- 노드마다 있는 에이전트\n',
    '2025-01-02.md': '여행 중에 본 지하철 노드 지도\n',
    '2025-01-03.md': 'kubelet은 노드에서 파드를 돌린다\n',
  };
  let knowledge: Knowledge;
  beforeAll(() => {
    knowledge = knowledgeOf(texts);
  });

  it('link only in the company of their topic', () => {
    expect(linksOf(knowledge, '2025-01-02')).toEqual([]);
    expect(linksOf(knowledge, '2025-01-03')).toEqual(['kubelet', '노드']);
  });

  it('follow what concepts.yml says of them', () => {
    const curated = [{name: '노드', aliases: ['Node'], ambiguous: false}];
    const told = knowledgeOf(texts, {curated});
    expect(linksOf(told, '2025-01-02')).toEqual(['노드']);
  });
});

describe('concepts.yml', () => {
  const text =
    '## Ingress란?\n- 규칙\n\n## 기타\n\n인그레스는 Ingress다. 파드도 있다.\n';

  it('adds names, ids and definitions', () => {
    const curated = [
      {name: 'Ingress', id: 'k8s-ingress', aliases: ['인그레스']},
      {name: '파드', definition: '함께 도는 컨테이너 묶음'},
    ];
    const told = knowledgeOf({'a.md': text}, {curated});
    expect(told.concepts.map(({id}) => id)).toEqual(['k8s-ingress', '파드']);
    expect(told.concepts[1]?.definitions[0]?.lines).toEqual([
      '함께 도는 컨테이너 묶음',
    ]);
    expect(linksOf(told, 'a')).toEqual(['k8s-ingress', '파드']);
  });

  it('hides', () => {
    const curated = [{name: 'Ingress', hide: true}];
    expect(knowledgeOf({'a.md': text}, {curated}).concepts).toEqual([]);
  });
});
