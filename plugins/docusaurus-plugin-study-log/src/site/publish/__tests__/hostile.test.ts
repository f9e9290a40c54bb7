import {load as loadHtml} from 'cheerio';
import {load as loadYaml} from 'js-yaml';
import {
  childrenOf,
  readXml,
  textOf,
} from '../../../../../../tests/support/xml.js';
import {publishFolder} from './publishFolder.js';

/** Every kind of file's own marks: of XML, HTML, YAML, Markdown, tab-separated values, iCalendar. */
const MARKS =
  ']]> 하나 ]]> 둘 ]]><script>alert(1)</script> "따옴표" \u0008\u001B';

const LOGS: Readonly<Record<string, string>> = {
  '2025-01-11.md': `## Ring]]>buffer]]>와 Queue\n### Ring buffer란?\n- 돌려 쓰는 ${MARKS}\n- 칸\t나눔, 세미콜론; 쉼표\\ 역빗금 BEGIN:VEVENT\n### 특징\n- [가](javascript:alert(1)) | 표 | \n- <img src=x onerror=alert(1)> 와 <a href="javascript:alert(2)">고리</a>\n`,
  '2025-01-12.md': `## ${MARKS}\n- Ring buffer를 다시 봄 ${MARKS}\n`,
  '2025-01-13.md': `---\ntitle: "a: b\\n--- ]]> ]]> #x"\n---\n- Ring buffer\n`,
};

let site: Awaited<ReturnType<typeof publishFolder>>;
let files: readonly string[];

beforeAll(async () => {
  site = await publishFolder({
    logs: LOGS,
    title: 'A]]>B]]> <b>\t"기록" &amp; 끝',
  });
  files = site.files();
});

const ending = (end: string) => files.filter((file) => file.endsWith(end));

const isRunnable = (html: string) => {
  const $ = loadHtml(html);
  const handlers = $('*')
    .toArray()
    .flatMap((element) =>
      Object.entries('attribs' in element ? element.attribs : {}),
    )
    .filter(
      ([name, value]) =>
        name.startsWith('on') || /^\s*j\s*a\s*v\s*a\s*script:/i.test(value),
    );
  return $('script').length > 0 || handlers.length > 0;
};

it('has feeds of the site and of a concept', () => {
  expect(ending('rss.xml').length).toBeGreaterThan(1);
  expect(ending('atom.xml').length).toBeGreaterThan(1);
});

it('writes RSS that is XML, with whole titles and nothing that runs', () => {
  const titles = [...site.content.logs.values()].map(({title}) =>
    // eslint-disable-next-line no-control-regex
    title.replace(/[\u0008\u001B]/g, ''),
  );
  ending('rss.xml').forEach((file) => {
    const [channel] = childrenOf(readXml(site.read(file)), 'channel');
    const items = channel ? childrenOf(channel, 'item') : [];
    expect(items.length).toBeGreaterThan(0);
    items.forEach((item) => {
      expect(titles).toContain(textOf(item, 'title'));
      expect(isRunnable(textOf(item, 'description') ?? '')).toBe(false);
      expect(isRunnable(textOf(item, 'content:encoded') ?? '')).toBe(false);
    });
  });
});

it('writes Atom that is XML, and nothing that runs', () => {
  ending('atom.xml').forEach((file) => {
    const entries = childrenOf(readXml(site.read(file)), 'entry');
    expect(entries.length).toBeGreaterThan(0);
    entries
      .flatMap((entry) =>
        ['title', 'summary', 'content'].map((name) => textOf(entry, name)),
      )
      .forEach((html) => expect(isRunnable(html ?? '')).toBe(false));
  });
});

it('writes JSON that is JSON, and nothing that runs', () => {
  ending('.json').forEach((file) => {
    expect(() => JSON.parse(site.read(file))).not.toThrow();
  });
  ending('feed.json').forEach((file) => {
    const {items} = JSON.parse(site.read(file)) as {
      readonly items: readonly {readonly content_html: string}[];
    };
    items.forEach(({content_html}) =>
      expect(isRunnable(content_html)).toBe(false),
    );
  });
});

it('says whole sentences of a concept in its feed', () => {
  const feeds = ending('rss.xml').filter((file) => file.startsWith('concepts'));
  const words = feeds
    .flatMap((file) => childrenOf(readXml(site.read(file)), 'channel'))
    .flatMap((channel) => childrenOf(channel, 'item'))
    .map((item) => loadHtml(textOf(item, 'content:encoded') ?? '').text())
    .join('\n');
  expect(words).toContain(']]> 하나 ]]> 둘 ]]>');
});

it('writes twins whose head is YAML and ends where it ends', () => {
  const twins = ending('.md');
  expect(twins.length).toBeGreaterThan(3);
  twins.forEach((file) => {
    const [, head = ''] = /^---\n([^]*?\n)---\n/.exec(site.read(file)) ?? [];
    expect(loadYaml(head)).toMatchObject({
      title: expect.any(String),
      url: expect.stringMatching(/^https:\/\/example\.com\/x\//),
    });
  });
});

it('writes a deck of four fields a line, its name as Anki reads it', () => {
  const [file = ''] = ending('anki.tsv');
  const lines = site.read(file).trimEnd().split('\n');
  expect(lines[2]).toBe('#deck:A]]>B]]> <b> "기록" &amp; 끝');
  const notes = lines.slice(5);
  expect(notes.length).toBeGreaterThan(0);
  notes.forEach((line) => {
    expect(line.split('\t')).toHaveLength(4);
    expect(isRunnable(line.replaceAll('""', '"'))).toBe(false);
    expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
  });
});

it('writes a calendar in which each line is a property', () => {
  const [file = ''] = ending('.ics');
  const lines = site.read(file).replaceAll('\r\n ', '').trimEnd().split('\r\n');
  lines.forEach((line) => {
    expect(line).toMatch(/^[A-Z-]+(?:;VALUE=(?:DATE|URI))?:/);
    expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
  });
  const begun = lines.filter((line) => line === 'BEGIN:VEVENT');
  expect(begun).toHaveLength(
    lines.filter((line) => line === 'END:VEVENT').length,
  );
});

it('writes a list of links, one a line', () => {
  const lines = site.read('llms.txt').split('\n');
  const links = lines.filter((line) => line.startsWith('- '));
  expect(links).toHaveLength(
    site.content.logs.size + site.content.concepts.size,
  );
  links.forEach((line) => {
    expect(line).toMatch(/^- \[(?:\\.|[^\]\\])+\]\(https:[^()\s]+\)(?:: |$)/);
    expect(line).not.toMatch(/\p{Cc}|(?<!\\)</u);
  });
});
