import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import Sides from '@theme/StudyLog/ComparisonPage/Sides';
import Definitions from '@theme/StudyLog/ConceptPage/Definitions';
import Facets from '@theme/StudyLog/Facets';
import type {
  ComparisonPageData,
  ConceptPageData,
  ReviewCard,
} from '../../../../theme/types.js';
import {publishFolder} from '../../../publish/__tests__/publishFolder.js';

// Its files are looked for beside a stylesheet, for which a stub stands in tests.
jest.mock('../../../katex.js', () => ({findKatexFiles: () => []}));

const rowsOf = (count: number) =>
  Array.from(
    {length: count},
    (_, index) => `| ${index} | \`v${index}\` |\n`,
  ).join('');
const linesOf = (count: number) =>
  Array.from({length: count}, (_, index) => `line ${index}\n`).join('');

const LOGS = {
  '2025-01-11.md': `# Calico란?

\`eBPF\`를 쓰는 **프로젝트**이다. [앞 글](2025-01-10.md)과 [여기](#calico-동작-방식)를 보라.

| 이름 | 값 |
|---|---|
| 포트 | \`179\` |

# Calico 동작 방식

3. CNI를 받는다
   \`\`\`sh
   calicoctl get node
   \`\`\`
4. 적는다[^1]

[^1]: 각주의 글

### 준비

$$
x^2
$$

${'```sh\n'}${linesOf(21)}${'```\n'}

| a | b |
|---|---|
${rowsOf(13)}

\`\`\`mermaid
graph TD
  a --> b
\`\`\`

## Calico의 특징

<b onclick="alert(1)">굵게</b>

### 오늘의 회고

비밀스러운 마음.

# L4 vs L7

| | L4 | L7 |
|---|---|---|
| 보는 것 | \`포트\` | [경로](https://example.com/) |
| 그림 | | $x^2$ |

- L4는 \`TCP\`를 안다
- L7은 **HTTP**를 안다

# CNI란?

네트워크 인터페이스를 말한다.

# L4란?

전송 계층을 말한다.

# L7이란?

응용 계층을 말한다.
`,
  '2025-01-10.md': '# 앞 글\n\nCalico를 처음 본 날.\n',
};

type Site = Awaited<ReturnType<typeof publishFolder>>;
let site: Site;
let concept: ConceptPageData;
let comparison: ComparisonPageData;
/** As their components show them. */
let html: Readonly<Record<'definitions' | 'facets' | 'sides', string>>;

beforeAll(async () => {
  site = await publishFolder({logs: LOGS});
  concept = site.page('/x/concepts/calico/') as ConceptPageData;
  comparison = site.page('/x/compare/l4-vs-l7/') as ComparisonPageData;
  const {concepts, parts} = comparison;
  const {definitions, facets} = concept.parts;
  html = {
    definitions: renderToStaticMarkup(
      <Definitions definitions={definitions} />,
    ),
    facets: renderToStaticMarkup(<Facets facets={facets} />),
    sides: renderToStaticMarkup(
      <Sides concepts={concepts} rows={parts.sides} />,
    ),
  };
});

describe('a concept page', () => {
  it('defines in the writer’s words: code, emphasis, links, a table', () => {
    const $ = load(html.definitions);
    expect($('.latest p').first().html()).toMatch(
      /^<code>eBPF<\/code>를 쓰는 <strong>프로젝트<\/strong>이다\./,
    );
    expect(
      $('.latest a')
        .map((_, a) => $(a).attr('href'))
        .get(),
    ).toEqual([
      '/x/logs/2025-01-10/',
      '/x/logs/2025-01-11/#calico-동작-방식',
      '/x/logs/2025-01-11/#calico란',
    ]);
    expect($('.studyLogTable td').last().html()).toBe('<code>179</code>');
  });

  it('keeps numbered steps numbered, with their code and links, without ways to footnotes', () => {
    const $ = load(html.facets);
    expect($('ol').attr('start')).toBe('3');
    expect($('ol > li').first().find('pre').text()).toContain(
      'calicoctl get node',
    );
    expect($('ol a.studyLogConcept').attr('href')).toBe('/x/concepts/cni/');
    const source = $('.said').has('ol').children('.source');
    expect(source.children('small').text()).toBe('Calico 동작 방식');
    expect($('ol > li').last().html()).toBe('적는다');
    expect(
      concept.parts.facets.flatMap(({entries}) =>
        entries.flatMap(({links}) => links),
      ),
    ).toContain('/x/concepts/cni/');
  });

  it('has formulas, and says so', () => {
    expect(load(html.facets)('.katex-display').length).toBe(1);
    expect(concept.hasMath).toBe(true);
  });

  it('folds long code and long tables, and leaves nothing out', () => {
    const $ = load(html.facets);
    const folds = $('details')
      .map((_, fold) => $(fold).children('summary').text())
      .get();
    expect(folds).toEqual(['코드 21줄', '표 13행']);
    expect($('details pre').text()).toContain('line 20');
    expect($('details td').last().text()).toBe('v12');
  });

  it('puts headings below its own, without ids, and no diagram twice', () => {
    const $ = load(html.facets);
    expect(
      $('h3')
        .map((_, heading) => $(heading).text())
        .get(),
    ).toEqual(['준비']);
    expect($('[id]').length).toBe(0);
    expect($('figure').length).toBe(0);
    expect($('p > a[href="/x/logs/2025-01-11/"]').first().text()).toBe(
      '기록에 있는 다이어그램',
    );
  });

  it('says nothing of what the writer thinks of the day, and runs no script', () => {
    expect(JSON.stringify(concept.parts)).not.toMatch(/비밀스러운|onclick/);
    expect(html.facets).toContain('<b>굵게</b>');
  });
});

describe('a comparison', () => {
  it('has the writer’s inline HTML in its cells', () => {
    const $ = load(html.sides);
    const cells = $('tbody tr')
      .map((_, row) => [
        $(row)
          .children()
          .map((__, cell) =>
            $(cell)
              .find('.statement > .blocks')
              .children()
              .not('a[aria-label]')
              .toArray()
              .map((one) => $.html(one))
              .join(''),
          )
          .get(),
      ])
      .get();
    expect(JSON.stringify(cells)).toContain('<code>포트</code>');
    expect($('td a[href="https://example.com/"]').text()).toBe('경로');
    expect(
      $('td code')
        .map((_, code) => $(code).text())
        .get(),
    ).toEqual(expect.arrayContaining(['포트', 'TCP']));
    expect($('td strong').text()).toBe('HTTP');
  });

  it('shows a cell that holds nothing but a formula', () => {
    expect(load(html.sides)('td .katex').length).toBe(1);
    expect(comparison.hasMath).toBe(true);
  });
});

describe('the cards of the review', () => {
  it('answer in the writer’s blocks, and in plain lines for other programs', () => {
    const cards = JSON.parse(
      site.read('review/cards.json'),
    ) as readonly ReviewCard[];
    const card = cards.find(({front}) => front === 'Calico');
    expect(card?.html).toContain('<code>179</code>');
    expect(card?.back[0]).toMatch(/^eBPF를 쓰는 프로젝트이다/);
  });
});

describe('what is published beside the pages', () => {
  it('has the writer’s Markdown in the twin of a concept', () => {
    const twin = site.read('concepts/calico.md');
    expect(twin).toContain('| 포트 | `179` |');
    expect(twin).toContain(
      '3. [CNI](https://example.com/x/concepts/cni.md)를 받는다\n   ```sh\n   calicoctl get node\n   ```\n4. 적는다',
    );
    expect(twin).toContain('[앞 글](https://example.com/x/logs/2025-01-10.md)');
    expect(twin).not.toContain('비밀스러운');
  });

  it('has the writer’s blocks in the feed of a concept, with full addresses', () => {
    const feed = site.read('concepts/calico/feed.json');
    expect(feed).toContain('<code>179</code>');
    expect(feed).toContain('https://example.com/x/concepts/cni/');
  });
});
