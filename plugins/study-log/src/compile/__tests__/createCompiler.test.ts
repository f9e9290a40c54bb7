import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createCompiler, type CompilerOptions} from '../createCompiler.js';
import {toInput} from '../pipeline/__tests__/support.js';

describe('createCompiler', () => {
  let cacheDir = '';
  beforeEach(() => {
    cacheDir = mkdtempSync(join(tmpdir(), 'study-log-'));
  });
  afterEach(() => {
    rmSync(cacheDir, {recursive: true});
  });

  const inputs = ['하나', '둘', '셋'].map((text) => toInput(text));

  /** A run from beginning to end: after it the cache is written. */
  async function compileOnce(options: CompilerOptions = {}) {
    const compiler = createCompiler({cacheDir, threads: 0, ...options});
    const bodies = await compiler.compileAll(inputs);
    await compiler.close();
    return {bodies, stats: compiler.stats()};
  }

  test('compiles in order, and a second run compiles nothing', async () => {
    const {bodies, stats} = await compileOnce();
    expect(bodies.map(({html}) => html)).toEqual([
      '<p>하나</p>',
      '<p>둘</p>',
      '<p>셋</p>',
    ]);
    expect(stats).toEqual({compiled: 3, cached: 0});
    expect(await compileOnce()).toEqual({
      bodies,
      stats: {compiled: 0, cached: 3},
    });
  });

  test('knows at once what it compiled itself', async () => {
    const compiler = createCompiler({cacheDir, threads: 0});
    await compiler.compileAll(inputs);
    await compiler.compileAll(inputs);
    expect(compiler.stats()).toEqual({compiled: 3, cached: 3});
    await compiler.close();
  });

  test('compiles again just the body that gained a link', async () => {
    await compileOnce();
    const second = createCompiler({cacheDir, threads: 0});
    const link = {
      start: 0,
      end: 2,
      outerStart: 0,
      outerEnd: 2,
      href: '/c/',
      concept: 'c',
    };
    const [body] = await second.compileAll([
      toInput('하나', {links: [link]}),
      ...inputs.slice(1),
    ]);
    expect(body?.html).toContain('data-concept="c"');
    expect(second.stats()).toEqual({compiled: 1, cached: 2});
    await second.close();
  });

  test('forgets nothing of what it compiled when plugins change', async () => {
    await compileOnce();
    const other = await compileOnce({rehypePlugins: [() => () => undefined]});
    expect(other.stats).toEqual({compiled: 3, cached: 0});
    expect((await compileOnce()).stats.cached).toBe(3);
  });

  test('compiles again what a damaged cache lost', async () => {
    await compileOnce();
    for (const name of readdirSync(cacheDir)) {
      writeFileSync(join(cacheDir, name), '\u0000{"html": 1\n');
    }
    const {bodies, stats} = await compileOnce();
    expect(bodies).toHaveLength(3);
    expect(stats.compiled).toBe(3);
  });

  test('compiles equal entries once and tells how far it is', async () => {
    const compiler = createCompiler({cacheDir, threads: 0});
    const progress: [number, number][] = [];
    await compiler.compileAll([toInput('같다'), toInput('같다')], (...step) =>
      progress.push(step),
    );
    expect(compiler.stats().compiled).toBe(1);
    expect(progress.at(-1)).toEqual([2, 2]);
    await compiler.close();
  });
});
