import {describeInBrowser} from '../../../tests/support/browser';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {DEFAULT_PALETTES} from '../src/drawing/palettes.js';
import {mermaidConfig} from '../src/drawing/createDrawer.js';
import {toSettings} from '../src/settings.js';
import {fixtures, renderFolder} from './support/renderFolder';

jest.setTimeout(600_000);

/** The same width as `renderFolder.mjs` gives a Gantt chart: this viewport without the body's margins. */
const VIEWPORT = {width: 1280, height: 800};
/** A pixel of rounding; what Chromium itself lets stand over its box counts for it. */
const OVERHANG = 1;
const SIZE_TOLERANCE = 0.02;

const {font} = toSettings({});
const folder = mkdtempSync(join(tmpdir(), 'mermaid-static-fonts-'));
const originalFontConfig = process.env['FONTCONFIG_FILE'];

/**
 * Mermaid sizes sequence diagrams on the larger of its own font and the machine's `sans-serif`, so the
 * reference is a machine whose `sans-serif` is the same font.
 */
function installFont(): void {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${dirname(font.regular)}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  process.env['FONTCONFIG_FILE'] = file;
}
installFont();

const fontFace = (file: string, weight: number): string =>
  `@font-face{font-family:Pretendard;font-weight:${weight};src:url(data:font/otf;base64,${readFileSync(file).toString('base64')})}`;

const FONT_FACES = `${fontFace(font.regular, 400)}${fontFace(font.bold ?? font.regular, 700)}`;

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({viewport: VIEWPORT});
  const session = await page.context().newCDPSession(page);
  const families = {standard: 'Pretendard', sansSerif: 'Pretendard'};
  await session.send('Page.setFontFamilies', {
    fontFamilies: families,
    forScripts: ['hang', 'kore'].map((script) => ({
      script,
      fontFamilies: families,
    })),
  });
  await page.setContent(
    `<!doctype html><html lang="ko"><meta charset="utf-8"><style>${FONT_FACES}</style><body></body></html>`,
  );
  await page.evaluate(() =>
    Promise.all([
      document.fonts.load('16px Pretendard', '가'),
      document.fonts.load('bold 16px Pretendard', '가'),
    ]),
  );
  return page;
}

async function drawInBrowser(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.addScriptTag({
    path: require.resolve('mermaid/dist/mermaid.min.js'),
  });
  const drawn = new Map<string, string>();
  for (const name of readdirSync(fixtures('kinds')).sort()) {
    const source = readFileSync(join(fixtures('kinds'), name), 'utf8');
    const svg = await page.evaluate(
      async ([config, text]) => {
        const {mermaid} = window as unknown as {
          readonly mermaid: {
            readonly initialize: (config: unknown) => void;
            readonly render: (
              id: string,
              text: string,
            ) => Promise<{readonly svg: string}>;
          };
        };
        mermaid.initialize(config);
        return (await mermaid.render('drawing', text)).svg;
      },
      [mermaidConfig(DEFAULT_PALETTES.light, font.family), source] as const,
    );
    drawn.set(name, svg);
  }
  return drawn;
}

interface Measured {
  readonly width: number;
  readonly height: number;
  /** Every letter and sign that is drawn, in order. */
  readonly text: string;
  /** For each label, the pixels by which its text stands over its box. */
  readonly overhangs: readonly number[];
}

/** Shows a drawing and measures it; runs inside the page. */
function measureShown(svg: string): Measured {
  document.body.innerHTML = svg;
  const root = document.querySelector('svg') as SVGSVGElement;
  const {width, height} = root.viewBox.baseVal;
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.style.maxWidth = 'none';
  const overhangOf = (box: Element, content: Element): number => {
    const range = document.createRange();
    range.selectNodeContents(content);
    const outer = box.getBoundingClientRect();
    const inner = range.getBoundingClientRect();
    return Math.max(
      0,
      outer.left - inner.left,
      inner.right - outer.right,
      outer.top - inner.top,
      inner.bottom - outer.bottom,
    );
  };
  const overhangs: number[] = [];
  for (const box of root.querySelectorAll('foreignObject')) {
    const content = box.firstElementChild;
    if (content?.textContent?.trim()) overhangs.push(overhangOf(box, content));
  }
  for (const label of root.querySelectorAll('text.actor')) {
    const box = label.parentElement?.querySelector('rect.actor');
    if (box) overhangs.push(overhangOf(box, label));
  }
  const copy = root.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('style, title, desc')) {
    unseen.remove();
  }
  const text = (copy.textContent ?? '').replace(/\s+/g, '');
  return {width, height, text, overhangs};
}

describeInBrowser('against Mermaid in Chromium', (getBrowser) => {
  const ours = new Map<string, Measured>();
  const theirs = new Map<string, Measured>();

  beforeAll(async () => {
    const page = await openPage(getBrowser());
    for (const [name, svg] of await drawInBrowser(page)) {
      theirs.set(name, await page.evaluate(measureShown, svg));
    }
    const [drawn = []] = renderFolder('kinds');
    for (const {name, diagram} of drawn) {
      ours.set(name, await page.evaluate(measureShown, diagram?.svg ?? ''));
    }
    await page.close();
  });

  afterAll(() => {
    rmSync(folder, {recursive: true});
    if (originalFontConfig === undefined) delete process.env['FONTCONFIG_FILE'];
    else process.env['FONTCONFIG_FILE'] = originalFontConfig;
  });

  test('all 45 are compared', () => {
    expect([...ours.keys()].sort()).toEqual([...theirs.keys()].sort());
    expect(ours.size).toBe(45);
  });

  test('every diagram says the same', () => {
    const differing = [...theirs].filter(
      ([name, {text}]) => ours.get(name)?.text !== text,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  test('every diagram is as large, within 2 %', () => {
    const off = [...theirs].flatMap(([name, {width, height}]) => {
      const mine = ours.get(name);
      const ratios = [(mine?.width ?? 0) / width, (mine?.height ?? 0) / height];
      const isOff = ratios.some(
        (ratio) => Math.abs(ratio - 1) > SIZE_TOLERANCE,
      );
      return isOff ? [[name, ...ratios]] : [];
    });
    expect(off).toEqual([]);
  });

  test('no label stands further over its box', () => {
    const off = [...theirs].flatMap(([name, {overhangs}]) => {
      const mine = ours.get(name)?.overhangs ?? [];
      if (mine.length !== overhangs.length) return [[name, 'other labels']];
      return overhangs.flatMap((overhang, index) =>
        (mine[index] ?? Infinity) > overhang + OVERHANG
          ? [[name, index, overhang, mine[index]]]
          : [],
      );
    });
    expect(off).toEqual([]);
  });
});
