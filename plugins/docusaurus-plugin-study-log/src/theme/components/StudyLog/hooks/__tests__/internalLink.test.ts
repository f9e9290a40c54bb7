import {toInternalPath} from '../internalLink';

const SITE = {origin: 'https://til.example', baseUrl: '/base/'};

function link(
  href: string,
  attributes: Readonly<Record<string, string>> = {},
): Parameters<typeof toInternalPath>[0] {
  const {origin, pathname, search, hash} = new URL(
    href,
    `${SITE.origin}/base/`,
  );
  return {
    href,
    origin,
    pathname,
    search,
    hash,
    target: attributes['target'] ?? '',
    hasAttribute: (name) => name in attributes,
  };
}

it.each([
  ['/base/concepts/dns/', '/base/concepts/dns/'],
  ['/base/logs/a?x=1#b', '/base/logs/a?x=1#b'],
  ['/base', '/base'],
  ['/base/logs/a.html', '/base/logs/a.html'],
])('%s goes through the router', (href, path) => {
  expect(toInternalPath(link(href), SITE)).toBe(path);
});

it.each([
  ['another site', link('https://other.example/base/')],
  ['a page outside the base path', link('/elsewhere/')],
  ['a neighbour of the base path', link('/basement/')],
  ['a file', link('/base/study-log-assets/slides.pdf')],
  ['a download', link('/base/logs/a/', {download: ''})],
  ['a new window', link('/base/logs/a/', {target: '_blank'})],
  ['a mail address', link('mailto:me@til.example')],
])('%s is left to the browser', (_, anchor) => {
  expect(toInternalPath(anchor, SITE)).toBeNull();
});
