import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {load} from 'cheerio';
import {writeRedirects} from '../writeRedirects.js';

const toSite = (siteConfig: object) =>
  ({
    siteConfig: {url: 'https://example.com', baseUrl: '/', ...siteConfig},
    i18n: {currentLocale: 'ko', localeConfigs: {ko: {htmlLang: 'ko-KR'}}},
  }) as unknown as LoadContext;

let outDir: string;

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'study-log-redirects-'));
});
afterEach(() => rmSync(outDir, {recursive: true}));

const read = (file: string) => readFileSync(join(outDir, file), 'utf8');

describe('a redirect', () => {
  it.each([
    [
      {trailingSlash: true},
      {from: '/timeline/2025/01/11/', to: '/logs/a/'},
      'timeline/2025/01/11/index.html',
    ],
    [
      {trailingSlash: undefined},
      {from: '/timeline/2025/01/11/', to: '/logs/a/'},
      'timeline/2025/01/11/index.html',
    ],
    [
      {trailingSlash: false},
      {from: '/timeline/2025/01/11', to: '/logs/a'},
      'timeline/2025/01/11.html',
    ],
    [
      {trailingSlash: true, baseUrl: '/x/en/'},
      {from: '/x/en/timeline/2025/01/11/', to: '/x/en/logs/a/'},
      'timeline/2025/01/11/index.html',
    ],
  ])('on a site with %j is found at its address', (config, redirect, file) => {
    const site = toSite(config);
    writeRedirects([{...redirect, title: '캐시'}], outDir, site);
    const $ = load(read(file));
    expect($('meta[http-equiv]').attr('content')).toBe(`0; url=${redirect.to}`);
    expect($('a').attr('href')).toBe(redirect.to);
    expect($('a').text()).toBe('캐시');
    expect($('link').attr('href')).toBe(`https://example.com${redirect.to}`);
    expect($('html').attr('lang')).toBe('ko-KR');
  });

  it('is text, whatever stands at its end', () => {
    writeRedirects(
      [
        {
          from: '/compare/b-vs-가/',
          to: '/compare/가-vs-b/',
          title: '<img src=x> & "가"',
        },
      ],
      outDir,
      toSite({}),
    );
    const $ = load(read('compare/b-vs-가/index.html'));
    expect($('img')).toHaveLength(0);
    expect($('a').text()).toBe('<img src=x> & "가"');
    expect(decodeURI($('a').attr('href') ?? '')).toBe('/compare/가-vs-b/');
  });

  it('never takes the place of another page', () => {
    const file = join(outDir, 'timeline', '2025', '01', '11', 'index.html');
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, 'somebody else');
    writeRedirects(
      [{from: '/timeline/2025/01/11/', to: '/logs/a/', title: 'a'}],
      outDir,
      toSite({}),
    );
    expect(read('timeline/2025/01/11/index.html')).toBe('somebody else');
  });
});
