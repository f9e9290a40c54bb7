import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import HeadTagsContent from '@theme/StudyLog/HeadTags/Content';
import * as samples from '../../../__tests__/samples';
import type {PageData} from '../../../../types';

const render = (data: PageData) =>
  load(renderToStaticMarkup(<HeadTagsContent data={data} />));

function alternates(data: PageData): readonly string[] {
  const $ = render(data);
  return $('link[rel="alternate"]')
    .toArray()
    .map((link) => `${$(link).attr('type')} ${$(link).attr('href')}`);
}

function structured(data: PageData) {
  const script = render(data)('script[type="application/ld+json"]');
  return script.length === 0 ? null : JSON.parse(script.text());
}

const SITE_FEEDS = [
  'application/rss+xml /base/rss.xml',
  'application/atom+xml /base/atom.xml',
  'application/feed+json /base/feed.json',
];

it('every page names the feeds of the site', () => {
  expect(alternates(samples.homePage)).toEqual(SITE_FEEDS);
});

it('a log names its twin as well', () => {
  const twin = samples.logPage.permalink.replace(/\/$/, '.md');
  expect(alternates(samples.logPage)).toEqual([
    ...SITE_FEEDS,
    `text/markdown ${twin}`,
  ]);
});

it('a concept names its own feeds and its twin', () => {
  const {permalink} = samples.conceptPage;
  expect(alternates(samples.conceptPage)).toEqual([
    ...SITE_FEEDS,
    `application/rss+xml ${permalink}rss.xml`,
    `application/atom+xml ${permalink}atom.xml`,
    `application/feed+json ${permalink}feed.json`,
    `text/markdown ${permalink.replace(/\/$/, '.md')}`,
  ]);
});

it('a card is named by its whole address', () => {
  const $ = render(samples.logPage);
  const image = $('meta[property="og:image"]').attr('content');
  expect(image).toMatch(
    /^https:\/\/example\.com\/base\/study-log-assets\/cards\/logs\/.+\.png$/,
  );
  expect($('meta[name="twitter:image"]').attr('content')).toBe(image);
  expect($('meta[property="og:image:width"]').attr('content')).toBe('1200');
  expect($('meta[property="og:image:alt"]').attr('content')).toBe(
    samples.logPage.title,
  );
});

it('a log is a BlogPosting with its day and its last change', () => {
  expect(structured(samples.logPage)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: samples.logPage.title,
    datePublished: samples.logPage.date,
    dateModified: samples.logPage.lastChanged,
    inLanguage: 'en',
    isPartOf: {'@type': 'Blog', name: 'Notebook'},
  });
});

it('a concept is a DefinedTerm of the site’s set', () => {
  expect(structured(samples.conceptPage)).toMatchObject({
    '@type': 'DefinedTerm',
    name: samples.conceptPage.name,
    url: `https://example.com${encodeURI(samples.conceptPage.permalink)}`,
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': 'https://example.com/base/concepts/',
    },
  });
});

it('other pages are only what their HTML says', () => {
  expect(structured(samples.homePage)).toBeNull();
});

it('no title can end the script that holds it', () => {
  const title = '</script><script>alert(1)</script><!--';
  const data = {...samples.logPage, title};
  expect(render(data)('script')).toHaveLength(1);
  expect(structured(data).headline).toBe(title);
});
