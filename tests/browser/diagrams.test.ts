import {describeInBrowser, watchConsole} from '../support/browser';
import {studySite} from '../support/fixtureSites';
import {serveSite} from '../support/servedSite';
import type {ServedSite} from '../support/servedSite';

jest.setTimeout(180_000);

describeInBrowser('diagrams', (getBrowser) => {
  let site: ServedSite;

  beforeAll(async () => {
    site = await serveSite(await studySite());
  });

  afterAll(() => site.close());

  test.each([
    ['from a fence', '2025-02-03-job.md', 'Cron Job'],
    ['from the steps under 동작 방식', '2025/2025-01-08.md', 'kubelet'],
  ])('%s are drawn', async (_name, source, label) => {
    const page = await getBrowser().newPage();
    const lines = watchConsole(page);
    await page.goto(site.logAt(source));
    const drawing = page.locator('figure.studyLogDiagram svg').first();
    await drawing.waitFor();
    expect(await drawing.textContent()).toContain(label);
    expect(lines).toEqual([]);
    await page.close();
  });

  test('stand as their source where JavaScript is off', async () => {
    const context = await getBrowser().newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(site.logAt('2025-02-03-job.md'));
    const source = await page.locator('figure.studyLogDiagram').innerText();
    expect(source).toContain('flowchart LR');
    await context.close();
  });

  test('cost a page without one nothing', async () => {
    const page = await getBrowser().newPage();
    const withMermaid: string[] = [];
    page.on('response', async (response) => {
      const isScript = response.request().resourceType() === 'script';
      if (isScript && (await response.text()).includes('mermaidAPI')) {
        withMermaid.push(response.url());
      }
    });
    await page.goto(site.logAt('2025/2025-01-06.md'), {
      waitUntil: 'networkidle',
    });
    expect(withMermaid).toEqual([]);
    await page.close();
  });
});
