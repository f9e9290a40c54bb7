import {readlinkSync} from 'node:fs';
import {basename} from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';

/** What becomes of one item: its result, or why there is none. */
export type Outcome<Output> =
  | {readonly value: Output}
  | {
      readonly failure: string;
      /** It was given up: it might have come to a result. */
      readonly tooLong?: true;
    };

/**
 * What a thread of a `WorkerPool` runs: says what the system calls it (Linux;
 * else 0) when it is ready, then answers each message, an item, with its
 * outcome. An item that throws costs itself.
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
  const work = createWork(workerData as Data);
  port.on('message', async (item: Input) => {
    port.postMessage(await attempt(() => work(item)));
  });
  port.postMessage(readSystemId());
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
