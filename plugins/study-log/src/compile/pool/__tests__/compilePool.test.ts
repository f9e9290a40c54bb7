import {join} from 'node:path';
import {toInput} from '../../pipeline/__tests__/support.js';
import {createCompilePool} from '../compilePool.js';

jest.setTimeout(30_000);

describe('a pool of threads', () => {
  const pool = createCompilePool({
    pipelineDir: join(__dirname, '__fixtures__'),
    threads: 2,
    loadCompiler: () => Promise.reject(new Error('unused')),
  });
  afterAll(() => pool.close());

  it('gives bodies in the order of the inputs', async () => {
    const texts = Array.from({length: 50}, (_, index) => `${index}`);
    let done = 0;
    const bodies = await pool.compile(
      texts.map((text) => toInput(text)),
      (count) => {
        done += count;
      },
    );
    expect(bodies.map(({html}) => html)).toEqual(texts);
    expect(done).toBe(50);
  });

  it('shows the source of a body that ends its thread, and loses no other', async () => {
    const texts = ['a', 'b', 'exit', 'c', 'd'];
    const bodies = await pool.compile(
      texts.map((text) => toInput(text)),
      () => undefined,
    );
    expect(bodies.map(({html}) => html.replace(/<[^>]*>/g, ''))).toEqual(texts);
    expect(bodies[2]?.escaped).toEqual([
      {what: 'body', text: 'its thread ended with code 1', line: 1},
    ]);
  });

  it('starts nothing for nothing', async () => {
    expect(await pool.compile([], () => undefined)).toEqual([]);
  });
});
