import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {pathToFileURL} from 'node:url';
import {Worker} from 'node:worker_threads';
import {createWorkerPool, type WorkerPool} from '../workerPool.js';

jest.setTimeout(60_000);

const FILE = join(__dirname, '__fixtures__', 'worker.mjs');
const LIB = pathToFileURL(
  join(__dirname, '../../../lib/workers/workerPool.js'),
).href;
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

  const runAll = (items: readonly string[], own = pool) =>
    Promise.all(items.map((item) => own.run(item)));

  it('gives each item its own outcome', async () => {
    const items = Array.from({length: 50}, (_, index) => `${index}`);
    expect(await runAll(items)).toEqual(items.map(did));
  });

  it('starts nothing for nothing', async () => {
    await createWorkerPool({file: '/none.mjs', threads: 1}).close();
  });

  it('says so when a thread cannot start, every time', async () => {
    const none = createWorkerPool<string, string>({
      file: '/none.mjs',
      threads: 1,
    });
    const runs = ['a', 'b', 'c'].map((item) => none.run(item));
    for (const run of runs) {
      await expect(run).rejects.toThrow('/none.mjs');
    }
  });

  it('an item that takes all memory costs only itself', async () => {
    // However long it takes to fill it.
    const own = createWorkerPool<string, string>({
      file: FILE,
      threads: 2,
      cpuLimit: 30_000,
      memoryLimit: 64,
    });
    expect(await runAll(['a', 'memory', 'b'], own)).toEqual([
      did('a'),
      {failure: expect.stringContaining('memory')},
      did('b'),
    ]);
    await own.close();
  });

  it.each<[string, object]>([
    ['endless', {failure: 'it took longer than 0.5 s', tooLong: true}],
    ['waiting', {failure: 'it took longer than 0.5 s', tooLong: true}],
    ['throws', {failure: 'thrown'}],
    ['crashes', {failure: 'thrown later'}],
    ['exits', {failure: 'its thread ended with code 3'}],
    ['deep', {failure: 'Maximum call stack size exceeded'}],
    ['cannotBeSent', {failure: 'its thread failed'}],
  ])('an item that is %s costs only itself', async (fault, outcome) => {
    expect(await runAll(['a', 'b', fault, 'c', 'd'])).toEqual([
      did('a'),
      did('b'),
      outcome,
      did('c'),
      did('d'),
    ]);
  });

  it('costs nobody else an item, however many threads end, on a busy machine', async () => {
    const stopLoad = startLoad(4);
    try {
      const items = Array.from({length: 72}, (_, index) =>
        index % 12 === 1 ? (index % 24 === 1 ? 'endless' : 'exits') : 'a',
      );
      const outcomes = await runAll(items);
      const failed = outcomes.flatMap((outcome, index) =>
        'failure' in outcome ? [index] : [],
      );
      expect(failed).toEqual([1, 13, 25, 37, 49, 61]);
    } finally {
      await stopLoad();
    }
  });

  it('gives no item to a thread that has ended since its last', async () => {
    expect(await pool.run('endsAfterwards')).toEqual(did('endsAfterwards'));
    await setTimeout(300);
    expect(await runAll(['a', 'b'])).toEqual([did('a'), did('b')]);
  });
});

test('a pool that is not closed does not keep the process alive', () => {
  const script = `
    import {createWorkerPool} from '${LIB}';
    const pool = createWorkerPool({file: '${FILE}', threads: 2});
    console.log(JSON.stringify(await pool.run('a')));`;
  const printed = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', script],
    {encoding: 'utf8', timeout: 50_000},
  );
  expect(JSON.parse(printed)).toEqual(did('a'));
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
    const outcomes = await Promise.all(items.map((item) => pool.run(item)));
    expect(outcomes).toEqual(items.map(did));
    await pool.close();
  });
});
