import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {buildSite, rebuildSite} from '../support/site';
import type {BuiltSite} from '../support/site';

jest.setTimeout(300_000);

const FENCE = '```';
const DRAWN = `# 2025-01-08

## CNI란?

- 파드 네트워크를 맡는 규격

${FENCE}mermaid
sequenceDiagram
  kubelet->>CNI: 부른다
${FENCE}
`;
const BROKEN = `# 2025-01-09

${FENCE}mermaid
flowchart LR
  A --> B
  A -->--- ]
${FENCE}
`;

const MERMAID = join('study-log-assets', 'mermaid');

function readAll(site: BuiltSite): string {
  return readdirSync(site.outDir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(site.outDir, file), 'utf8'))
    .join('\n');
}

describe('a site whose diagrams can all be drawn', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite({
      name: 'diagrams-drawn',
      logs: {'2025-01-08.md': DRAWN},
    });
  });

  it('has them in its pages and no Mermaid beside', () => {
    expect(site.output).not.toContain('ERROR');
    expect(readAll(site)).toMatch(/<div class="?studyLogDrawing\b/);
    expect(readAll(site)).not.toMatch(/<pre class="?mermaid\b/);
    expect(existsSync(join(site.outDir, MERMAID))).toBe(false);
  });

  it('has plain colours in its feed', () => {
    const feed = readFileSync(join(site.outDir, 'feed.json'), 'utf8');
    expect(feed).toContain('<svg');
    expect(feed).not.toContain('var(--mmd');
  });

  it('draws nothing a second time', async () => {
    const cache = join(site.dir, 'node_modules/.cache/study-log/diagrams');
    const before = readdirSync(cache);
    expect(before).toHaveLength(1);
    await rebuildSite(site);
    expect(readdirSync(cache)).toEqual(before);
  });
});

describe('a diagram with a mistake', () => {
  const logs = {'2025-01-08.md': DRAWN, '2025-01-09.md': BROKEN};

  it('is reported at its line and left to the browser, alone', async () => {
    const site = await buildSite({name: 'diagrams-broken', logs});
    expect(site.exitCode).toBe(0);
    expect(site.output).toMatch(/2025-01-09\.md:6\b/);
    expect(existsSync(join(site.outDir, MERMAID))).toBe(true);
    expect(readAll(site)).toMatch(/<pre class="?mermaid\b/);
    expect(readAll(site)).toMatch(/<div class="?studyLogDrawing\b/);
  });

  it('fails the build that asks for it', async () => {
    const site = await buildSite({
      name: 'diagrams-throw',
      logs,
      options: {onDiagramError: 'throw'},
    });
    expect(site.exitCode).not.toBe(0);
    expect(site.output).toContain('onDiagramError');
  });
});
