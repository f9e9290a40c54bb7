import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {imageSize} from 'image-size';
import {UserError} from 'study-log/problems/index';
import {flipBit} from '../../../../../../study-log/src/cache/__tests__/flipBit.js';
import {assertCardPeers} from '../assertCardPeers.js';
import {findCardFonts} from '../cardFonts.js';
import {createCardDrawer} from '../drawing/drawCard.js';
import {drawCards} from '../drawCards.js';
import type {Card} from '../types.js';

jest.setTimeout(60_000);

const manifest: {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, unknown>>;
} = JSON.parse(
  readFileSync(join(__dirname, '../../../../../package.json'), 'utf8'),
);

const fonts = findCardFonts({siteDir: __dirname, own: undefined})!;

const card = (changes: Partial<Card> = {}): Card => ({
  site: '공부 기록',
  kicker: '2025년 1월 11일',
  title: '쿠버네티스 네트워크',
  text: 'CNI  ·  Calico',
  ...changes,
});

describe('a card', () => {
  const draw = createCardDrawer(fonts);

  it.each([
    ['an ordinary title', {}],
    ['no words at all', {site: '', kicker: '', title: '', text: ''}],
    ['a title of many words', {title: '길게 이어지는 제목 '.repeat(40)}],
    ['a title of one endless word', {title: 'ContainerNetwork'.repeat(20)}],
    ['markup', {title: '<b>"&amp;"</b>', text: '</svg><script>'}],
    ['letters that the fonts lack', {title: '漢字 🎉 العربية', text: '👍'}],
  ])('with %s is a PNG of the size that it says', async (_name, changes) => {
    const png = await draw(card(changes));
    expect(imageSize(png)).toMatchObject({
      type: 'png',
      width: 1200,
      height: 630,
    });
  });

  it('leaves out what the fonts cannot draw', async () => {
    const plain = await draw(card({title: '제목', text: ''}));
    const odd = await draw(card({title: '제목 漢🎉', text: '👍'}));
    expect(Buffer.compare(odd, plain)).toBe(0);
  });

  it('is the same for the same words, and another for others', async () => {
    const [one, same, other] = await Promise.all([
      draw(card()),
      draw(card()),
      draw(card({title: '다른 제목'})),
    ]);
    expect(Buffer.compare(one, same)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });
});

describe('drawing many', () => {
  const cacheDir = mkdtempSync(join(tmpdir(), 'study-log-cards-'));
  const kept = join(cacheDir, 'cards');

  async function draw(cards: readonly Card[], folder = cacheDir) {
    const got = new Map<number, Uint8Array>();
    const progress: string[] = [];
    const drawn = await drawCards(cards, {
      options: {fonts, cacheDir: folder, threads: 0},
      onCard: (index, png) => got.set(index, png),
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    });
    return {drawn, got, progress};
  }

  it('draws again what is damaged, and hands over the same', async () => {
    const first = await draw([card()]);
    const [name = ''] = readdirSync(kept);
    const file = join(kept, name);
    writeFileSync(file, flipBit(readFileSync(file), 4321));
    const second = await draw([card()]);
    expect([second.drawn, second.got]).toEqual([1, first.got]);
    rmSync(file);
  });

  it('draws without a cache where its folder is a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'study-log-')), 'file');
    writeFileSync(file, '');
    const {drawn, got} = await draw([card()], file);
    expect([drawn, got.size]).toEqual([1, 1]);
  });

  it('draws what is not in the cache, and hands over all', async () => {
    const first = await draw([card(), card({title: 'A'})]);
    expect(first.drawn).toBe(2);
    expect(first.progress).toEqual(['1/2', '2/2']);
    const second = await draw([card({title: 'B'}), card(), card({title: 'A'})]);
    expect(second.drawn).toBe(1);
    expect([...second.got.keys()].sort()).toEqual([0, 1, 2]);
    expect(second.got.get(1)).toEqual(first.got.get(0));
  });

  it('keeps a few runs’ worth of old cards, the newest', async () => {
    const old = readdirSync(kept);
    for (const name of old) {
      utimesSync(join(kept, name), 1000, 1000);
    }
    const many = Array.from({length: 20}, (_, index) => `카드 ${index}`);
    await draw(many.map((title) => card({title})));
    await draw([card({title: '마지막'})]);
    const left = readdirSync(kept);
    expect(left).toHaveLength(1 + 16);
    expect(left.filter((name) => old.includes(name))).toEqual([]);
  });
});

it('a site names fonts of its own by their paths', () => {
  const own = {regular: 'fonts/a.otf', bold: '/b.otf'};
  expect(findCardFonts({siteDir: '/site', own})).toEqual({
    regular: '/site/fonts/a.otf',
    bold: '/b.otf',
  });
});

describe('what cards need', () => {
  const elsewhere = pathToFileURL(join(tmpdir(), 'plugin.js')).href;
  const none = findCardFonts({siteDir: tmpdir(), own: undefined});
  const said = (...args: Parameters<typeof assertCardPeers>): string => {
    try {
      assertCardPeers(...args);
      return '';
    } catch (error) {
      return error instanceof UserError ? error.message : String(error);
    }
  };

  it.each([
    ['is all there', [fonts], /^$/],
    [
      'is no font',
      [none],
      /^cards: true .*"npm install pretendard@[\d.]+", name .*"cardFonts", or set cards: false\.$/,
    ],
    [
      'are the packages that draw',
      [fonts, elsewhere],
      /^cards: true .*"npm install satori@[\d.]+ @resvg\/resvg-js@[\d.]+", or set cards: false\.$/,
    ],
    [
      'is everything',
      [none, elsewhere],
      /"npm install satori@[\d.]+ @resvg\/resvg-js@[\d.]+ pretendard@[\d.]+", name/,
    ],
  ] as const)('%s', (_name, args, sentence) => {
    expect(said(...args)).toMatch(sentence);
  });

  it('is installed for whoever asks: optional peers, and no dependencies', () => {
    for (const name of ['satori', '@resvg/resvg-js', 'pretendard']) {
      expect([name, manifest.peerDependenciesMeta[name]]).toEqual([
        name,
        {optional: true},
      ]);
      expect(Object.keys(manifest.dependencies)).not.toContain(name);
    }
  });
});
