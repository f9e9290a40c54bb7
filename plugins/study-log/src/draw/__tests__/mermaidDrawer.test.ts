import {mkdtempSync, readdirSync, rmSync, truncateSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import * as library from 'mermaid-static';
import type {Drawer, DrawerOptions} from '../createDrawer.js';
import {createMermaidDrawer} from '../mermaidDrawer.js';
import type {Drawn} from '../types.js';

jest.setTimeout(60_000);

/** Threads run what is built: that of the source finds none to start, and says only what it remembers. */
const BUILT = jest.requireActual<{
  readonly createMermaidDrawer: typeof createMermaidDrawer;
}>('../../../lib/draw/mermaidDrawer.js');
const PIE = 'pie\n "파드": 1';
const WRONG = 'pie\n ???';

describe('Mermaid drawn', () => {
  let cacheDir = '';
  let drawn: readonly Drawn[] = [];
  let drawer: Pick<Drawer, 'draw' | 'close'>;
  beforeAll(async () => {
    cacheDir = mkdtempSync(join(tmpdir(), 'drawings-'));
    drawer = BUILT.createMermaidDrawer(library, {cacheDir, lang: 'ko'});
    drawn = await Promise.all([PIE, PIE, WRONG].map(drawer.draw));
    await drawer.close();
  });
  afterAll(() => rmSync(cacheDir, {recursive: true}));

  const remember = (source: string, options: Partial<DrawerOptions> = {}) =>
    createMermaidDrawer(library, {cacheDir, lang: 'ko', ...options}).draw(
      source,
    );
  const {font} = library.toSettings({});

  test('is a drawing, or what is wrong and where; equal ones are drawn once', () => {
    expect(drawn).toMatchObject([
      {diagram: {kind: 'pie'}},
      {diagram: {kind: 'pie'}},
      {line: 2},
    ]);
    expect(drawn[0]).toBe(drawn[1]);
    expect(readdirSync(join(cacheDir, 'diagrams'))).toHaveLength(2);
  });

  test('is remembered: nothing is started for it', async () => {
    expect(await remember(PIE)).toEqual(drawn[0]);
    expect(await remember(WRONG)).toEqual(drawn[2]);
  });

  test.each<[string, string, Partial<DrawerOptions>]>([
    ['source', `${PIE} `, {}],
    ['language', PIE, {lang: 'ja'}],
    ['font', PIE, {font: {...font, bold: font.regular}}],
    ['family', PIE, {font: {...font, family: 'x'}}],
  ])('is drawn again for another %s', async (_what, source, options) => {
    await expect(remember(source, options)).rejects.toThrow(
      'could not be started',
    );
  });

  test('says so where no font can be found', async () => {
    const {draw} = createMermaidDrawer(
      {
        toSettings: () => {
          throw new Error('no font');
        },
      },
      {lang: 'ko'},
    );
    expect(await draw(PIE)).toEqual({missing: 'no font'});
  });

  test('is drawn again when it is damaged', async () => {
    const folder = join(cacheDir, 'diagrams');
    readdirSync(folder).forEach((name) => truncateSync(join(folder, name), 99));
    await expect(remember(PIE)).rejects.toThrow('could not be started');
  });
});
