import {readlinkSync} from 'node:fs';
import {basename} from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import {PROGRESS, type Outcome, type WorkerStart} from './types.js';

/**
 * What a thread of a `WorkerPool` runs: works on the items of each message,
 * one after the other, and answers with their outcomes. An item that throws
 * costs itself.
 *
 * @param createWork - called once, with the pool's `data`
 */
export function serveItems<Data, Input, Output>(
  createWork: (data: Data) => (item: Input) => Output | Promise<Output>,
): void {
  const port = parentPort;
  if (!port) {
    throw new Error('serveItems: this is no worker thread');
  }
  const {progress, data} = workerData as WorkerStart;
  Atomics.store(progress, PROGRESS.systemId, readSystemId());
  const work = createWork(data as Data);
  port.on('message', async (items: readonly Input[]) => {
    const outcomes: Outcome<Output>[] = [];
    for (const item of items) {
      Atomics.add(progress, PROGRESS.begun, 1);
      outcomes.push(await attempt(() => work(item)));
      Atomics.add(progress, PROGRESS.ended, 1);
    }
    port.postMessage(outcomes);
  });
}

async function attempt<Output>(
  work: () => Output | Promise<Output>,
): Promise<Outcome<Output>> {
  try {
    return {value: await work()};
  } catch (error) {
    return {failure: error instanceof Error ? error.message : String(error)};
  }
}

function readSystemId(): number {
  try {
    return Number(basename(readlinkSync('/proc/thread-self'))) || 0;
  } catch {
    return 0;
  }
}
