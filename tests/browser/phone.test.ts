import {describeInBrowser} from '../support/browser';
import {hostileSite, STUDY_LOGS, studySite} from '../support/fixtureSites';
import {useServedSite} from '../support/servedSite';
import {readIndex} from '../support/studyLogIndex';

jest.setTimeout(180_000);

const PHONE = {viewport: {width: 390, height: 844}};

describeInBrowser('on a phone', (getBrowser) => {
  const getStudy = useServedSite(studySite);
  const getHostile = useServedSite(hostileSite);

  test('no page is wider than the screen', async () => {
    const {entries, origin} = getStudy();
    const {comparisons} = await readIndex(STUDY_LOGS);
    const addresses = [
      ...[
        '/',
        '/timeline/',
        '/timeline/2025/',
        '/timeline/2025/01/',
        '/concepts/',
      ],
      ...entries.map(({permalink}) => permalink),
      ...comparisons.map(({permalink}) => permalink),
      '/concepts/calico/',
    ].map((address) => origin + address);
    const page = await getBrowser().newPage(PHONE);
    const tooWide: string[] = [];
    for (const address of [...addresses, getHostile().logAt('2025-03-06.md')]) {
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
