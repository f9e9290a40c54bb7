import type {
  ComparisonPageData,
  ConceptListPageData,
  ConceptPageData,
  GraphPageData,
} from '../../../types';
import {concept, guessed, log} from './parts';

export const conceptsPage: ConceptListPageData = {
  kind: 'concepts',
  concepts: [
    concept,
    {...concept, name: '포드', permalink: '/base/concepts/포드/', group: 'ㅍ'},
  ],
};

const said = (...lines: readonly string[]) => ({
  lines,
  html: `<p>${lines.join(' ')}</p>`,
  links: [],
  hasMath: false,
  ranges: [],
});

export const conceptPage: ConceptPageData = {
  kind: 'concept',
  name: 'DNS',
  aliases: ['도메인 네임 시스템'],
  description: concept.definition,
  permalink: concept.permalink,
  firstSeen: '2025-01-11',
  lastSeen: '2025-02-01',
  definitions: [
    {
      ...said('이름을 주소로 바꾼다.'),
      from: {...log, permalink: `${log.permalink}#dns란`},
    },
    {
      ...said('전화번호부 같은 것', '캐시가 있다'),
      from: guessed,
    },
  ],
  facets: [
    {
      kind: 'how',
      entries: [
        {
          heading: '동작 방식',
          log,
          permalink: `${log.permalink}#동작-방식`,
          ...said('묻는다', '답한다'),
        },
      ],
    },
  ],
  diagrams: [
    {
      mermaid: 'flowchart LR\n  a --> b',
      origin: 'steps',
      title: '동작 방식',
      from: log,
    },
  ],
  mentions: [
    {
      ...guessed,
      sentences: [
        {
          text: '먼저 DNS에 묻는다.',
          marks: [{start: 3, end: 6}],
          section: '정리',
          permalink: '/base/logs/port/#정리',
        },
      ],
    },
  ],
  mentionCount: 1,
  html: {
    activity: '<figure></figure>',
    definitions: '<div class="latest"><p>이름을 주소로 바꾼다.</p></div>',
    facets: '<section><h2>How it works</h2></section>',
    written: '<ul></ul>',
    neighbours: '<div></div>',
    relations: '<dl></dl>',
    mentions: '<p>먼저 <mark>DNS</mark>에 묻는다.</p>',
  },
  links: ['/base/logs/port/#정리'],
  anchors: [],
  comparisons: [],
  relations: [],
  hasDiagram: true,
  hasMath: true,
};

export const comparisonPage: ComparisonPageData = {
  kind: 'comparison',
  title: 'TCP vs UDP',
  permalink: '/base/compare/tcp-vs-udp/',
  concepts: ['TCP', 'UDP'].map((name) => ({
    name,
    permalink: `/base/concepts/${name.toLowerCase()}/`,
  })),
  from: [{...log, section: 'TCP vs UDP'}],
  hasMath: false,
  html: {
    sides: '<table><tr><td>UDP의 특징</td></tr></table>',
    shared: '<ul><li>둘 다 포트를 쓴다.</li></ul>',
    sentences: '',
  },
  links: [`${log.permalink}#비교`],
  anchors: [],
};

export const graphPage: GraphPageData = {
  kind: 'graph',
  permalink: '/base/graph/',
  concepts: 2,
  months: ['2025-01', '2025-02'],
  html: {list: '<section data-month="2025-01"><h2>January 2025</h2></section>'},
  links: ['/base/concepts/dns/'],
  anchors: [],
};
