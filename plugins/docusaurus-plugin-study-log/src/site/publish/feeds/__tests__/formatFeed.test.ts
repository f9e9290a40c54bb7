import {load} from 'cheerio';
import type {FeedItem} from '../feedItem.js';
import {formatFeed} from '../formatFeed.js';

const INFO = {
  title: '공부 <기록> & 그 밖',
  description: '날마다',
  url: 'https://example.com/',
  feedUrl: 'https://example.com/rss.xml',
  author: '공부 & 기록',
  language: 'ko',
};

const item = (changes: Partial<FeedItem> = {}): FeedItem => ({
  title: 'Ingress와 L4 vs L7',
  url: 'https://example.com/logs/2025-01-11/?a=1&b=2',
  published: new Date('2025-01-11T12:00:00Z'),
  updated: new Date('2025-02-01T00:30:00Z'),
  summary: '문 앞의 Ingress',
  html: '<p>본문</p>',
  ...changes,
});

const HOSTILE = [
  'List<String> & "따옴표"',
  '</title></item>',
  ']]> 하고 나온다',
  '<script>alert(1)</script>',
  '\u0000\u0007\u001B\uFFFE제어 문자',
  '반쪽 \uD83D 글자',
] as const;

/** What a reader of feeds may be shown of a title: the same words, without what XML cannot hold. */
const shown = (text: string) =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\u0000\u0007\u001B\uFFFE\uD83D]/g, '');

describe.each(HOSTILE)('a title such as %j', (title) => {
  const items = [item({title, summary: title, html: `<p>${title}</p>`})];

  it('is the same text in RSS', () => {
    const $ = load(formatFeed('rss', INFO, items), {xml: true});
    expect($('item')).toHaveLength(1);
    expect($('item > title').text()).toBe(shown(title));
  });

  it('is the same text in Atom once read as the HTML that it says it is', () => {
    const $ = load(formatFeed('atom', INFO, items), {xml: true});
    expect($('entry')).toHaveLength(1);
    expect($('entry > title').attr('type')).toBe('html');
    expect(load($('entry > title').text()).text()).toBe(shown(title));
  });

  it('is the same text in JSON', () => {
    const feed = JSON.parse(formatFeed('json', INFO, items));
    expect(feed.items[0].title).toBe(shown(title));
  });

  it.each(['rss', 'atom'] as const)(
    'leaves %s free of what XML forbids',
    (format) => {
      const xml = formatFeed(format, INFO, items);
      expect(xml).not.toMatch(
        // eslint-disable-next-line no-control-regex
        /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u,
      );
      const markup = xml.replace(/<!\[CDATA\[[^]*?\]\]>/g, '');
      expect(markup).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
    },
  );
});

it('an RSS item has its address, its identity, its day and its body', () => {
  const $ = load(formatFeed('rss', INFO, [item()]), {xml: true});
  expect($('item > link').text()).toBe(item().url);
  expect($('item > guid').text()).toBe(item().url);
  expect(new Date($('item > pubDate').text())).toEqual(item().published);
  expect($('item > content\\:encoded').text()).toBe('<p>본문</p>');
  expect($('channel > atom\\:link').attr('href')).toBe(INFO.feedUrl);
});

it('an Atom entry has what the standard asks for', () => {
  const $ = load(formatFeed('atom', INFO, [item()]), {xml: true});
  expect($('feed > author > name').text()).toBe(INFO.author);
  expect($('feed > updated').text()).toBe('2025-02-01T00:30:00.000Z');
  expect($('entry > id').text()).toBe(item().url);
  expect($('entry > published').text()).toBe('2025-01-11T12:00:00.000Z');
  expect($('entry > updated').text()).toBe('2025-02-01T00:30:00.000Z');
});

it('a JSON feed says which version it is and where', () => {
  expect(JSON.parse(formatFeed('json', INFO, [item()]))).toMatchObject({
    version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\//),
    title: INFO.title,
    home_page_url: INFO.url,
    feed_url: INFO.feedUrl,
    items: [
      {
        id: item().url,
        url: item().url,
        content_html: '<p>본문</p>',
        date_published: '2025-01-11T12:00:00.000Z',
        date_modified: '2025-02-01T00:30:00.000Z',
      },
    ],
  });
});

it('an empty feed asks no clock', () => {
  expect(formatFeed('atom', INFO, [])).toContain('1970-01-01T00:00:00.000Z');
});
