import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {flipBit} from '../../../../../study-log/src/cache/__tests__/flipBit.js';
import {APP_PLACEHOLDER} from '../../../pageFormat/renderedPages';
import {
  beginRendering,
  endRendering,
  withApps,
} from '../../../site/renderedFolder';
import {openRenderedPages} from '../serverRendered';

const toRendered = (path: string) => ({
  html: `<p>${path} 한글 $&</p>`,
  collectedData: {links: [path], anchors: ['절']},
});

describe('what pages were rendered to', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rendered-'));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  /** A build that asks for pages, and renders those that it does not know. */
  const build = (
    keys: Readonly<Record<string, string>>,
    {ends = true} = {},
  ): readonly string[] => {
    beginRendering(folder);
    const pages = openRenderedPages(folder);
    const rendered = Object.entries(keys).flatMap(([path, key]) => {
      if (pages.recall(path, key)) {
        return [];
      }
      const rendered = pages.remember(path, key, toRendered(path));
      expect(rendered.html).toBe(APP_PLACEHOLDER);
      return [path];
    });
    if (ends) {
      endRendering(folder);
    }
    return rendered;
  };

  it('is known build after build, until its key changes', () => {
    expect(build({'/a/': '1', '/b/': '1'})).toEqual(['/a/', '/b/']);
    expect(build({'/a/': '1', '/b/': '1'})).toEqual([]);
    expect(build({'/a/': '1', '/b/': '2'})).toEqual(['/b/']);
    expect(build({'/a/': '1', '/b/': '2'})).toEqual([]);
  });

  it('is put in by the site, what else was found comes back at once', () => {
    const {html, collectedData} = toRendered('/b/');
    for (const run of ['rendered', 'recalled']) {
      build({'/a/': '1', '/b/': '1', '/한글/': '1'});
      withApps(folder, (findApp) => {
        expect([run, findApp('/b/')]).toEqual([run, html]);
        expect(findApp(encodeURI('/한글/'))).toBe(toRendered('/한글/').html);
        expect(findApp('/c/')).toBeUndefined();
      });
      expect(openRenderedPages(folder).recall('/b/', '1')).toEqual({
        html: APP_PLACEHOLDER,
        collectedData,
      });
    }
  });

  it('is forgotten with the page', () => {
    build({'/a/': '1', '/b/': '1'});
    build({'/a/': '1'});
    expect(build({'/a/': '1', '/b/': '1'})).toEqual(['/b/']);
  });

  it('stays known after a build that did not end', () => {
    build({'/a/': '1'});
    build({'/c/': '1'}, {ends: false});
    expect(build({'/a/': '1', '/c/': '1'})).toEqual(['/c/']);
  });

  it.each(['0.jsonl', '0.txt'])(
    'is rendered again when %s is damaged',
    (name) => {
      build({'/a/': '1'});
      writeFileSync(join(folder, 'last', name), 'damaged');
      expect(build({'/a/': '1'})).toEqual(['/a/']);
    },
  );

  it.each(['0.jsonl', '0.txt'])(
    'is as it was, or rendered again, when a bit of %s has turned over',
    (name) => {
      const pages = {'/a/': '1', '/b/': '1'};
      build(pages);
      const file = join(folder, 'last', name);
      const bytes = readFileSync(file);
      for (let bit = 0; bit < bytes.length * 8; bit += 5) {
        rmSync(file);
        writeFileSync(file, flipBit(bytes, bit));
        build(pages, {ends: false});
        withApps(folder, (findApp) =>
          Object.keys(pages).forEach((path) =>
            expect([bit, findApp(path)]).toEqual([bit, toRendered(path).html]),
          ),
        );
      }
    },
  );

  it('is taken from no other build, and left to those that run', () => {
    const running = join(folder, `build.${process.ppid}`);
    const ended = join(folder, 'build.999999999');
    [running, ended].forEach((path) => mkdirSync(path));
    build({'/a/': '1'});
    expect([running, ended].map(existsSync)).toEqual([true, false]);
    withApps(folder, (findApp) => {
      rmSync(join(folder, 'last'), {recursive: true});
      expect(findApp('/a/')).toBe(toRendered('/a/').html);
    });
  });

  it('costs time, not the build, where nothing can be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    beginRendering(file);
    const pages = openRenderedPages(file);
    expect(pages.remember('/a/', '1', toRendered('/a/'))).toEqual(
      toRendered('/a/'),
    );
    expect(pages.recall('/a/', '1')).toBeUndefined();
    endRendering(file);
    withApps(file, (findApp) => expect(findApp('/a/')).toBeUndefined());
  });
});
