import {describeInBrowser} from '../support/browser';
import {hostileSite, studySite} from '../support/fixtureSites';
import {serveSite} from '../support/servedSite';
import type {ServedSite} from '../support/servedSite';

jest.setTimeout(180_000);

const PHONE = {viewport: {width: 390, height: 844}};

describeInBrowser('on a phone', (getBrowser) => {
  let study: ServedSite;
  let hostile: ServedSite;

  beforeAll(async () => {
    study = await serveSite(await studySite());
    hostile = await serveSite(await hostileSite());
  });

  afterAll(async () => {
    await study.close();
    await hostile.close();
  });

  test('no page is wider than the screen', async () => {
    const {index, origin} = study;
    const addresses = [
      ...[
        '/',
        '/timeline/',
        '/timeline/2025/',
        '/timeline/2025/01/',
        '/concepts/',
      ],
      ...index.entries.map(({permalink}) => permalink),
      ...index.comparisons.map(({permalink}) => permalink),
      '/concepts/calico/',
    ].map((address) => origin + address);
    const page = await getBrowser().newPage(PHONE);
    const tooWide: string[] = [];
    for (const address of [...addresses, hostile.logAt('2025-03-06.md')]) {
      await page.goto(address, {waitUntil: 'networkidle'});
      const {scrollWidth} = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      if (scrollWidth > PHONE.viewport.width) {
        tooWide.push(`${address}: ${scrollWidth}`);
      }
    }
    await page.close();
    expect(tooWide).toEqual([]);
  });
});
