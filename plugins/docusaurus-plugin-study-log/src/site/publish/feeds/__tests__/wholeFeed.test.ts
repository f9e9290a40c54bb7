import {load} from 'cheerio';
import fc from 'fast-check';
import {
  childrenOf,
  readXml,
  textOf,
  type XmlElement,
} from '../../../../../../../tests/support/xml.js';
import type {FeedItem} from '../feedItem.js';
import {formatFeed} from '../formatFeed.js';

/** What ends, opens or spells something in XML, HTML or JSON, in any order and number. */
const PIECES = [
  ']]>',
  ']]',
  '>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '</title></item></channel></rss>',
  '&amp;',
  '&amp;amp;',
  '&lt;',
  '&',
  '&#0;',
  '"',
  "'",
  '$&',
  '한글',
  '\u0000',
  '\u0008',
  '\u001B',
  '\u009F',
  '\uFFFE',
  '\uD83D',
  '😀',
] as const;

const someText = fc
  .array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 9})
  // A text of blanks alone is no title.
  .map((pieces) => `가${pieces.join('')}`);

/** The same text without what is no character. */
const shown = (text: string) =>
  text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE]|\p{Surrogate}/gu,
    '',
  );

const asText = (html: string | undefined) => load(html ?? '').text();

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function print(format: 'rss' | 'atom' | 'json', text: string): string {
  const item: FeedItem = {
    title: text,
    url: 'https://example.com/logs/a/?a=1&b=2',
    published: new Date('2025-01-11T12:00:00Z'),
    updated: new Date('2025-01-11T12:00:00Z'),
    summary: text,
    html: `<p title="${escape(text).replaceAll('"', '&quot;')}">${escape(text)}</p>`,
  };
  const info = {
    title: text,
    description: text,
    url: 'https://example.com/?a=1&b=2',
    feedUrl: 'https://example.com/feed?a=1&b=2',
    author: text,
    language: 'ko',
  };
  return formatFeed(format, info, [item, item]);
}

const bodyOf = (html: string | undefined) => {
  const $ = load(html ?? '');
  return {text: $('p').text(), title: $('p').attr('title')};
};

const check = (property: (text: string) => void) =>
  fc.assert(fc.property(someText, property), {
    examples: [[']]>]]>'], ['a]]> b ]]><script>alert(1)</script>']],
  });

describe('a feed of texts that end, open or spell something', () => {
  it('is one whole XML document with the same texts in RSS', () => {
    check((text) => {
      const rss = readXml(print('rss', text));
      const [channel] = childrenOf(rss, 'channel') as [XmlElement];
      const items = childrenOf(channel, 'item');
      expect(items).toHaveLength(2);
      const words = shown(text);
      expect(textOf(channel, 'title')).toBe(words);
      expect(textOf(channel, 'description')).toBe(words);
      items.forEach((item) => {
        expect(textOf(item, 'title')).toBe(words);
        expect(asText(textOf(item, 'description'))).toBe(words);
        expect(bodyOf(textOf(item, 'content:encoded'))).toEqual({
          text: words,
          title: words,
        });
        expect(textOf(item, 'link')).toBe(
          'https://example.com/logs/a/?a=1&b=2',
        );
      });
    });
  });

  it('is one whole XML document with the same texts in Atom', () => {
    check((text) => {
      const feed = readXml(print('atom', text));
      const entries = childrenOf(feed, 'entry');
      expect(entries).toHaveLength(2);
      const words = shown(text);
      expect(textOf(feed, 'title')).toBe(words);
      expect(textOf(feed, 'subtitle')).toBe(words);
      const [author] = childrenOf(feed, 'author') as [XmlElement];
      expect(textOf(author, 'name')).toBe(words);
      entries.forEach((entry) => {
        expect(asText(textOf(entry, 'title'))).toBe(words);
        expect(asText(textOf(entry, 'summary'))).toBe(words);
        expect(bodyOf(textOf(entry, 'content'))).toEqual({
          text: words,
          title: words,
        });
      });
    });
  });

  it('has the same texts in JSON', () => {
    check((text) => {
      const feed = JSON.parse(print('json', text));
      const words = shown(text);
      expect(feed).toMatchObject({title: words, description: words});
      expect(feed.items).toHaveLength(2);
      expect(feed.items[0]).toMatchObject({title: words, summary: words});
      expect(bodyOf(feed.items[0].content_html)).toEqual({
        text: words,
        title: words,
      });
    });
  });
});
