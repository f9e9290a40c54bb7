import {toCardPath, toFileBelow, toTwinPath} from '../published.js';

it.each([
  ['/logs/2025-01-11/', '/', '/logs/2025-01-11.md'],
  ['/logs/2025-01-11', '/', '/logs/2025-01-11.md'],
  [
    '/x/concepts/쿠버네티스-service/',
    '/x/',
    '/x/concepts/쿠버네티스-service.md',
  ],
  ['/x/en/logs/a.html', '/x/en/', '/x/en/logs/a.md'],
])('the twin of %s under %s is %s', (page, baseUrl, twin) => {
  expect(toTwinPath(page, baseUrl)).toBe(twin);
});

it.each([
  ['/', 'rss.xml', '/rss.xml'],
  ['/x/', 'feed.json', '/x/feed.json'],
  ['/til', 'llms.txt', '/til/llms.txt'],
  ['/concepts/cni/', 'atom.xml', '/concepts/cni/atom.xml'],
  ['/concepts/cni', 'atom.xml', '/concepts/cni/atom.xml'],
])('below %s, %s is %s', (page, file, path) => {
  expect(toFileBelow(page, file)).toBe(path);
});

it('a card is an asset named after its page', () => {
  expect(toCardPath('/x/logs/a/', '/x/')).toBe(
    '/x/study-log-assets/cards/logs/a.png',
  );
});
