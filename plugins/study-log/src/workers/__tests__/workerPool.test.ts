import {join} from 'node:path';
import {Worker} from 'node:worker_threads';
import {createWorkerPool, type WorkerPool} from '../workerPool.js';

jest.setTimeout(60_000);

const FILE = join(__dirname, '__fixtures__', 'worker.mjs');
const did = (item: string) => ({value: `did ${item}`});

/** Threads of this process that take all they can get. */
function startLoad(count: number): () => Promise<unknown> {
  const workers = Array.from(
    {length: count},
    () => new Worker('for (;;);', {eval: true}),
  );
  return () => Promise.all(workers.map((worker) => worker.terminate()));
}

describe('a pool of threads', () => {
  let pool: WorkerPool<string, string>;
  beforeEach(() => {
    pool = createWorkerPool({
      file: FILE,
      threads: 2,
      cpuLimit: 500,
      memoryLimit: 64,
    });
  });
  afterEach(() => pool.close());

  it('gives outcomes in the order of the items', async () => {
    const items = Array.from({length: 50}, (_, index) => `${index}`);
    expect(await pool.run(items)).toEqual(items.map(did));
  });

  it('starts nothing for nothing', async () => {
    const none = createWorkerPool({file: '/none.mjs', threads: 1});
    expect(await none.run([])).toEqual([]);
  });

  it('says so when a thread cannot start', async () => {
    const none = createWorkerPool({file: '/none.mjs', threads: 1});
    await expect(none.run(['a'])).rejects.toThrow('/none.mjs');
  });

  it.each([
    ['endless', 'it took longer than 0.5 s'],
    ['throws', 'thrown'],
    ['crashes', 'thrown later'],
    ['exits', 'its thread ended with code 3'],
    ['deep', 'Maximum call stack size exceeded'],
    ['memory', expect.stringContaining('memory')],
    ['cannotBeSent', 'its thread failed'],
  ])('an item that is %s costs only itself', async (fault, failure) => {
    expect(await pool.run(['a', 'b', fault, 'c'])).toEqual([
      did('a'),
      did('b'),
      {failure},
      did('c'),
    ]);
  });

  it('takes no item from another call, however many threads end, on a busy machine', async () => {
    const stopLoad = startLoad(4);
    try {
      const calls = Array.from({length: 24}, (_, index) =>
        index % 4 === 0
          ? ['a', index % 8 === 0 ? 'endless' : 'exits', 'b']
          : ['c', 'd', 'e'],
      );
      const outcomes = await Promise.all(calls.map((items) => pool.run(items)));
      const failed = outcomes.map((call) =>
        call.flatMap((outcome, index) => ('failure' in outcome ? [index] : [])),
      );
      expect(failed).toEqual(calls.map((_, at) => (at % 4 === 0 ? [1] : [])));
    } finally {
      await stopLoad();
    }
  });
});

describe('what counts as the time of an item', () => {
  it('is not the start of the thread, nor the other items', async () => {
    const pool = createWorkerPool<string, string>({
      file: FILE,
      data: {start: 1500},
      threads: 1,
      cpuLimit: 900,
    });
    const items = Array.from({length: 5}, () => 'slow');
    expect(await pool.run(items)).toEqual(items.map(did));
    await pool.close();
  });
});
