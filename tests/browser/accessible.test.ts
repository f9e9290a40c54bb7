import type {Page} from 'playwright-core';
import {findSeriousFlaws, paint} from '../support/axe';
import {describeInBrowser, watchConsole} from '../support/browser';
import {studySite} from '../support/fixtureSites';
import {useServedSite} from '../support/servedSite';

jest.setTimeout(180_000);

const PAGES = [
  '/',
  '/timeline/',
  '/timeline/2025/',
  '/timeline/2025/01/',
  '/timeline/2025/01/08/',
  '/logs/2025-01-08/',
  '/concepts/',
  '/concepts/cni/',
  '/compare/l4-vs-l7/',
  '/diagrams/',
  '/graph/',
  '/review/',
];

/** The colours of a site made from the classic template: Infima's own blue is too light for text, whoever writes with it. */
const TEMPLATE_COLOURS = `
  :root:root { --ifm-color-primary: #2e8555; }
  :root[data-theme='dark'] { --ifm-color-primary: #25c2a0; }
`;

/** Only colours differ between light and dark. */
const COLOURS = ['color-contrast'];

describeInBrowser('no page has a serious flaw', (getBrowser) => {
  const getSite = useServedSite(studySite);
  let page: Page;

  beforeAll(async () => {
    page = await getBrowser().newPage();
  });

  afterAll(() => page.close());

  test.each(PAGES)('%s, light and dark, wide and narrow', async (path) => {
    const lines = watchConsole(page);
    await page.goto(getSite().origin + path, {waitUntil: 'networkidle'});
    await page.addStyleTag({content: TEMPLATE_COLOURS});
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 800});
      await paint(page, 'light');
      expect([width, await findSeriousFlaws(page)]).toEqual([width, []]);
      await paint(page, 'dark');
      expect([width, await findSeriousFlaws(page, {rules: COLOURS})]).toEqual([
        width,
        [],
      ]);
    }
    expect(lines).toEqual([]);
  });
});
