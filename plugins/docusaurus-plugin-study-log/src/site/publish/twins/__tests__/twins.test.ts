import {load} from 'js-yaml';
import {emptyConceptParts} from '../../../../theme/components/__tests__/samples/index.js';
import type {ConceptPageData, LogPageData} from '../../../../theme/types.js';
import type {PlannedBody} from '../../../content/plannedBodies.js';
import type {SiteContent} from '../../../content/siteContent.js';
import type {PublishedSite} from '../../publishedSite.js';
import {createTwinAddress} from '../addressOf.js';
import {toConceptTwin} from '../conceptTwin.js';
import {formatFrontMatter} from '../frontMatter.js';
import {toLlmsText} from '../llmsText.js';
import {toLogTwin} from '../logTwin.js';

const addressOf = createTwinAddress(
  {
    logs: new Map([['a', {id: 'a'}]]),
    concepts: new Map([['pod(파드)', {}]]),
    addresses: {
      log: ({id}: {id: string}) => `/x/logs/${id}/`,
      concept: (id: string) => `/x/concepts/${id}/`,
    },
  } as unknown as SiteContent,
  {
    baseUrl: '/x/',
    absolute: (path: string) => new URL(path, 'https://e.com').href,
  } as PublishedSite,
);

it.each([
  ['/x/logs/a/', 'https://e.com/x/logs/a.md'],
  ['/x/logs/a/#특징', 'https://e.com/x/logs/a.md#%ED%8A%B9%EC%A7%95'],
  [
    '/x/concepts/pod(파드)/',
    'https://e.com/x/concepts/pod%28%ED%8C%8C%EB%93%9C%29.md',
  ],
  ['/x/compare/a-vs-b/', 'https://e.com/x/compare/a-vs-b/'],
  ['#section', '#section'],
  ['https://other.example/', 'https://other.example/'],
])('a twin names %s as %s', (href, address) => {
  expect(addressOf(href)).toBe(address);
});

it.each(['제목', 'a: b # c', '"따옴표"', '- 목록\n줄', 'true', '---'])(
  'front matter holds the title %j',
  (title) => {
    const yaml = formatFrontMatter({title, date: null, aliases: []});
    const [, inner = ''] = /^---\n([^]*)---\n$/.exec(yaml) ?? [];
    expect(load(inner)).toEqual({title});
  },
);

it('a log’s twin is its text, with links, images and diagrams', () => {
  const head = '---\ntitle: 남의 머리\n---\n';
  const body = '## Pod\n- Pod는 ![](p.png)\n1. 하나\n2. 둘\n\n끝\n';
  const text = `${head}${body}## 다른 날\n`;
  const at = text.indexOf('Pod는');
  const mention = {start: at, end: at + 3};
  const planned = {
    log: {
      title: 'Pod',
      date: '2025-01-11',
      range: {start: head.length, end: head.length + body.length},
      references: [
        {kind: 'image', target: 'p.png', source: text.indexOf('![]')},
      ],
    },
    text,
    request: {
      links: [
        {
          ...mention,
          outerStart: mention.start,
          outerEnd: mention.end,
          href: '/x/logs/a/',
        },
      ],
      resolve: ({target}) => ({url: `/x/${target.replace('.', '-1.')}`}),
      diagrams: [
        {after: text.indexOf('\n\n끝'), origin: 'steps', mermaid: 'a --> b'},
      ],
    },
  } as PlannedBody;
  const url = 'https://e.com/x/logs/b/';
  expect(toLogTwin({planned, url, addressOf})).toBe(`---
title: Pod
date: '2025-01-11'
url: https://e.com/x/logs/b/
---

## Pod
- [Pod](https://e.com/x/logs/a.md)는 ![](https://e.com/x/p-1.png)
1. 하나
2. 둘

\`\`\`mermaid
a --> b
\`\`\`

끝
`);
});

const LOG = {
  title: 'L4 *vs* L7',
  permalink: '/x/logs/a/',
  date: '2025-01-11',
  dateConfidence: 'exact',
} as const;

const said = (...lines: readonly string[]) => ({
  lines,
  html: '',
  links: [],
  hasMath: false,
  ranges: [],
});

const mentionOf = (text: string) => ({
  text,
  marks: [],
  section: '',
  permalink: '',
});

const CONCEPT: ConceptPageData = {
  kind: 'concept',
  name: 'Ingress',
  aliases: ['인그레스'],
  description: '문',
  permalink: '/x/concepts/ingress/',
  firstSeen: '2025-01-11',
  lastSeen: null,
  mentionCount: 1,
  hasDiagram: true,
  hasMath: false,
  parts: {
    ...emptyConceptParts,
    definitions: [{...said('List<T>의 문'), from: LOG}],
    facets: [
      {
        kind: 'feature',
        entries: [
          {
            heading: '특징',
            log: LOG,
            permalink: '/x/logs/a/#특징',
            ...said('빠름'),
          },
        ],
      },
    ],
    diagrams: {
      ...emptyConceptParts.diagrams,
      sources: [
        {mermaid: 'a --> b', origin: 'drawn', title: 'Ingress', from: null},
      ],
    },
    connections: {
      comparisons: [
        {title: 'A vs B', permalink: '/x/compare/a-vs-b/', evidence: null},
      ],
      relations: [
        {
          kind: 'has-part',
          concept: {name: 'Pod', permalink: '/x/concepts/pod(파드)/'},
          evidence: null,
        },
      ],
      neighbours: emptyConceptParts.connections.neighbours,
    },
    mentions: [{...LOG, sentences: [mentionOf('Ingress를 봄')]}],
  },
};

it('a concept’s twin holds what its page does', () => {
  const twin = toConceptTwin(CONCEPT, {
    sourceOf: () => '',
    url: 'https://e.com/x/concepts/ingress/',
    addressOf,
    message: (id) => `(${id})`,
  });
  const log = '[L4 \\*vs\\* L7](https://e.com/x/logs/a.md';
  expect(twin).toBe(`---
title: Ingress
aliases:
  - 인그레스
firstSeen: '2025-01-11'
url: https://e.com/x/concepts/ingress/
---

# Ingress

- List\\<T>의 문

${log}) (2025-01-11)

## (concept.diagrams)

Ingress

\`\`\`mermaid
a --> b
\`\`\`

## (facet.feature)

### 특징

- 빠름

${log}#%ED%8A%B9%EC%A7%95) (2025-01-11)

## (concept.relations)

- (relation.versus): [A vs B](https://e.com/x/compare/a-vs-b/)
- (relation.hasPart): [Pod](https://e.com/x/concepts/pod%28%ED%8C%8C%EB%93%9C%29.md)

## (concept.mentions)

${log}) (2025-01-11)

- Ingress를 봄
`);
});

it('llms.txt lists concepts and logs, the newest log first', () => {
  const log = (title: string, date: string | null) =>
    ({...LOG, title, date, description: '요약'}) as unknown as LogPageData;
  const text = toLlmsText({
    site: {
      title: '공부 기록',
      tagline: '',
      message: (id: string) => id,
    } as PublishedSite,
    logs: [log('하나', '2025-01-01'), log('둘', null)],
    concepts: [CONCEPT],
    addressOf,
  });
  expect(text).toBe(`# 공부 기록

## concepts.title

- [Ingress](https://e.com/x/concepts/ingress/): 문

## timeline.title

- [둘](https://e.com/x/logs/a.md): 요약
- [하나](https://e.com/x/logs/a.md): 2025-01-01, 요약
`);
});
