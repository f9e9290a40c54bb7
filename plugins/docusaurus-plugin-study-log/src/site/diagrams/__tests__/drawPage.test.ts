import type {Diagram} from 'mermaid-static';
import {formatProblem, type Problem} from 'study-log/problems/index';
import type {DiagramsPageData, LogPageData} from '../../../theme/types.js';
import type {Page} from '../../pages/page.js';
import type {PageWords} from '../../pages/pageWords.js';
import type {Drawer} from 'study-log/draw/createDrawer';
import type {DiagramWords} from '../diagramWords.js';
import {drawPage} from '../drawPage.js';
import {toPlaceholder, toPlaceholders} from '../placeholder.js';
import {toPlainColours} from '../toPlainColours.js';
import type {Drawn, PlannedDiagram} from '../types.js';

const SVG =
  '<svg xmlns="x" id="mmd-1" width="100" height="50"><g fill="var(--mmd-a)">CNI</g></svg>';

const diagram: Diagram = {
  svg: SVG,
  css: '',
  variables: [{name: '--mmd-a', light: '#111', dark: '#eee'}],
  width: 100,
  height: 50,
  title: '',
  warnings: [],
  kind: 'sequence',
  nodes: [{label: 'CNI', start: SVG.indexOf('<g'), end: SVG.indexOf('</svg')}],
  steps: [
    {id: 'i0', text: '① 부른다', from: 'kubelet', to: 'CNI', within: ['성공']},
    {id: 'i1', text: '메모'},
  ],
};

const words = {
  diagram: '다이어그램',
  generated: '자동 생성',
  asText: '글로 보기',
  source: '원본',
  start: '시작',
  end: '끝',
  page: {} as PageWords,
} satisfies DiagramWords & {page: PageWords};

const drawerOf = (drawn: Drawn): Drawer => ({
  draw: async () => drawn,
  toStylesheet: async (variables) =>
    `:root{${variables.map(({name, light}) => `${name}:${light}`).join(';')}}[data-theme='dark']{}`,
  drawSteps: async (texts) => ({
    ...diagram,
    kind: 'steps',
    steps: texts.map((text) => ({text})),
  }),
  toFile: async () => '',
  close: async () => {},
});

const planned: PlannedDiagram = {
  mermaid: 'A-->B',
  origin: 'log',
  title: '',
  from: null,
  source: '2025.md',
  line: 4,
};

function pageOf(diagrams: readonly PlannedDiagram[]): Page {
  const data = {
    kind: 'log',
    parts: {
      body: {html: `<p>앞</p>${toPlaceholders(diagrams)}`, links: ['/a/']},
    },
  } as unknown as LogPageData;
  return {
    path: '/logs/x/',
    kind: 'log',
    data,
    diagrams: () => diagrams,
    diagramPart: 'body',
  };
}

async function draw(
  diagrams: readonly PlannedDiagram[],
  drawn: Drawn,
  href = '/concepts/cni/',
) {
  const {page, problems} = await drawPage(pageOf(diagrams), {
    drawer: drawerOf(drawn),
    files: {addressOf: async () => '/x.svg', emitted: () => []},
    words,
    findTarget: (text) => (text === 'CNI' ? {id: 'cni', href} : undefined),
  });
  const {html, links} = (page.data as LogPageData).parts.body;
  return {html, links, problems};
}

describe('a drawn diagram', () => {
  it('stands in its place, with its colours once for the page', async () => {
    const {html} = await draw([planned, planned], {diagram});
    expect(html).toMatch(/^<p>앞<\/p><figure /);
    expect(html.match(/--mmd-a:#111/g)).toHaveLength(1);
    expect(html).not.toContain('pre class="mermaid"');
  });

  it('has ids of its own where the same source stands twice', async () => {
    const {html} = await draw([planned, planned], {diagram});
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links a node that names a concept, and says where to', async () => {
    const {html, links} = await draw([planned], {diagram});
    expect(html).toContain(
      '<a class="studyLogConcept" href="/concepts/cni/" data-concept="cni"><g',
    );
    expect(links).toEqual(['/a/', '/concepts/cni/']);
  });

  it('does not link to the page that it stands on', async () => {
    const {html} = await draw([planned], {diagram}, '/logs/x/');
    expect(html).not.toContain('studyLogConcept');
  });

  it('is told in words, which describe it', async () => {
    const {html} = await draw([planned], {diagram});
    expect(html).toContain(
      '<li data-step="i0">[성공] kubelet → CNI: 부른다</li><li data-step="i1">메모</li>',
    );
    expect(html).toContain('aria-describedby="study-log-diagram-1-text"');
  });

  it('says when it was made from a list, in the writer’s words', async () => {
    const {html} = await draw(
      [{...planned, origin: 'steps', steps: [{text: '<b> 보낸다'}]}],
      {reason: 'Mermaid is not asked', line: null},
    );
    expect(html).toContain('<span>자동 생성</span>');
    expect(html).toContain('<li>&lt;b&gt; 보낸다</li>');
  });

  it('has plain light colours where a page’s stylesheet does not reach', async () => {
    const {html} = await draw([planned, planned], {diagram});
    const plain = toPlainColours(html);
    expect(plain).toContain('fill="#111"');
    expect(plain).not.toContain('--mmd-');
  });
});

describe('a diagram that cannot be drawn', () => {
  it('stays as its source and is a problem at its line in the log', async () => {
    const {html, problems} = await draw([planned], {
      reason: 'Parse error',
      line: 3,
    });
    expect(html).toContain('<pre class="mermaid">A--&gt;B</pre>');
    expect(problems).toMatchObject([
      {code: 'diagram-invalid', source: '2025.md', line: 6},
    ]);
  });

  it('does not blame the text when it took too long', async () => {
    const {html, problems} = await draw([planned], {tooSlow: {seconds: 60}});
    expect(html).toContain('<pre class="mermaid">A--&gt;B</pre>');
    expect(problems).toMatchObject([
      {code: 'diagram-too-slow', source: '2025.md', line: 4},
    ]);
    expect(formatProblem(problems[0] as Problem)).not.toContain('correct');
  });

  it('is a problem of the build where there is no font', async () => {
    const {problems} = await draw([planned], {missing: 'no font'});
    expect(problems).toMatchObject([{code: 'diagrams-not-drawn', source: '.'}]);
  });
});

it('diagrams that stand in groups are numbered through the page', async () => {
  const groups = ['CNI', 'L4'].map((mermaid, number) => ({
    html: toPlaceholder(number, mermaid),
    links: [],
  }));
  const thumbnail = {...planned, asThumbnail: true};
  const page = {
    ...pageOf([thumbnail, {...thumbnail, mermaid: 'C-->D'}]),
    data: {parts: {gallery: groups}} as unknown as DiagramsPageData,
    diagramPart: 'gallery',
  };
  const drawn = await drawPage(page, {
    drawer: drawerOf({diagram}),
    files: {addressOf: async () => '/x.svg', emitted: () => []},
    words,
    findTarget: () => ({id: 'cni', href: '/concepts/cni/'}),
  });
  const {gallery} = (drawn.page.data as DiagramsPageData).parts;
  expect(gallery.map(({html}) => /<code>(.*)<\/code>/.exec(html)?.[1])).toEqual(
    ['A--&gt;B', 'C--&gt;D'],
  );
  // A thumbnail is a picture: its nodes are no links.
  expect(gallery.flatMap(({links}) => links)).toEqual([]);
});
