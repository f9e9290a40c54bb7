import {placeFigures} from '../../diagrams/placeholder.js';
import type {ConceptPageData} from '../../../theme/types.js';
import type {Page} from '../../pages/page.js';
import type {PluginOptions} from '../../pluginOptions.cjs';
import {publishFolder} from './publishFolder.js';

const LOGS: Readonly<Record<string, string>> = {
  '2025-01-11.md':
    '## Pod\n### Pod란?\n- 컨테이너를 묶는 가장 작은 단위\n### 동작 방식\n1. 스케줄러가 노드를 고른다\n2. kubelet이 컨테이너를 띄운다\n3. 컨테이너가 요청을 받는다\n',
  '2025-01-12.md': '## Service\n### Service란?\n- Pod를 묶는 주소\n',
  '2025-01-13.md': '## Service\n- Service가 Pod를 찾는 방법을 다시 봄\n',
  '메모.md': '# 날짜 없는 메모\nPod 이야기\n',
};

const publish = (
  options: Partial<PluginOptions>,
  draw?: (page: Page) => Page,
) => publishFolder({logs: LOGS, options, draw});

const readItems = (json: string) =>
  (
    JSON.parse(json) as {
      readonly items: readonly {
        readonly url: string;
        readonly content_html: string;
      }[];
    }
  ).items;

function withFigure(data: ConceptPageData, figure: string): ConceptPageData {
  const {diagrams} = data.parts;
  const html = placeFigures(diagrams.html, [figure]);
  return {...data, parts: {...data.parts, diagrams: {...diagrams, html}}};
}

describe('with default options', () => {
  let site: Awaited<ReturnType<typeof publish>>;

  beforeAll(async () => {
    site = await publish({});
  });

  it('publishes an index, feeds and twins, and says so', () => {
    expect(site.parts).toEqual(['index', 'review', 'feeds', 'markdown']);
    expect(site.published).toEqual({
      feeds: true,
      markdown: true,
      cards: false,
      review: true,
    });
  });

  it('has the dated logs in the feed, the newest first', () => {
    expect(readItems(site.read('feed.json')).map(({url}) => url)).toEqual(
      ['2025-01-13', '2025-01-12', '2025-01-11'].map(
        (id) => `https://example.com/x/logs/${id}/`,
      ),
    );
  });

  it('tells in a concept’s feed what each log says of it, diagrams included', () => {
    const items = readItems(site.read('concepts/pod/feed.json'));
    const html = Object.fromEntries(
      items.map(({url, content_html}) => [url.slice(-11, -1), content_html]),
    );
    expect(html['2025-01-11']).toContain(
      '<li>컨테이너를 묶는 가장 작은 단위</li>',
    );
    expect(html['2025-01-11']).toContain('<pre class="mermaid">');
    expect(html['2025-01-12']).toContain('<blockquote><p>Pod를 묶는 주소');
    expect(html['2025-01-12']).not.toContain('mermaid');
  });

  it('has a twin of undated logs too', () => {
    expect(site.read('logs/메모.md')).toContain('# 날짜 없는 메모');
    expect(site.read('llms.txt')).toContain('[날짜 없는 메모]');
  });
});

it('shows drawings in a concept’s feed, complete without the page', async () => {
  const figure =
    '<figure class="studyLogDiagram" id="study-log-diagram-1"><svg><style>:root{--mmd-1a2b3c4:#eef2ff}[data-theme=\'dark\']{--mmd-1a2b3c4:#26304f}</style><a href="/x/concepts/service/"><rect fill="var(--mmd-1a2b3c4)"/></a></svg><div class="studyLogDiagramTools"></div></figure>';
  const site = await publish({}, (page) =>
    page.data.kind === 'concept'
      ? {...page, data: withFigure(page.data, figure)}
      : page,
  );
  const [first] = readItems(site.read('concepts/pod/feed.json')).filter(
    ({url}) => url.includes('2025-01-11'),
  );
  expect(first?.content_html).toContain(
    '<figure class="studyLogDiagram" id="study-log-diagram-1"><svg><a href="https://example.com/x/concepts/service/"><rect fill="#eef2ff"></rect></a></svg></figure>',
  );
});

it('a feed holds as many logs as it is asked to', async () => {
  const site = await publish({feedLimit: 1});
  expect(readItems(site.read('feed.json'))).toHaveLength(1);
  expect(readItems(site.read('concepts/pod/feed.json'))).toHaveLength(1);
});

it('what is turned off is neither written nor named', async () => {
  const site = await publish({feedLimit: 0, markdown: false});
  expect(site.published).toEqual({
    feeds: false,
    markdown: false,
    cards: false,
    review: true,
  });
  expect(site.parts).toEqual(['index', 'review']);
  expect(['rss.xml', 'llms.txt', 'logs/메모.md'].filter(site.has)).toEqual([]);
  expect(site.has('entries.json')).toBe(true);
});

it('a site below a path of its own keeps its files there', async () => {
  const site = await publish({routeBasePath: 'til', home: false});
  expect(site.has('til/rss.xml')).toBe(true);
  expect(site.read('til/rss.xml')).toContain(
    '<link>https://example.com/x/til/timeline/</link>',
  );
  expect(site.has('til/llms.txt')).toBe(true);
  expect(site.has('til/concepts/pod.md')).toBe(true);
});
