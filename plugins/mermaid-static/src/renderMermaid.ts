import {Worker} from 'node:worker_threads';
import {DiagramError} from './DiagramError.js';
import {toSettings} from './settings.js';
import type {Diagram, Outcome, RenderOptions} from './types.js';

const DEFAULT_TIME_LIMIT = 30_000;

/** Options of this process that a thread cannot take: they are about the text given to `node -e`. */
const PROCESS_ONLY = /^--input-type/;

/**
 * Draws one Mermaid source in a worker thread that it starts and ends. Who draws many has threads that
 * stay, with a `createRenderer` in each.
 * @throws {DiagramError} when the source cannot be drawn; its `line` counts from 1 within the source
 */
export async function renderMermaid(
  source: string,
  {timeLimit = DEFAULT_TIME_LIMIT, ...options}: RenderOptions = {},
): Promise<Diagram> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: {source, ...toSettings(options)},
    execArgv: process.execArgv.filter((option) => !PROCESS_ONLY.test(option)),
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const outcome = await new Promise<Outcome>((resolve) => {
      const fail = (code: 'crash' | 'timeLimit', message: string): void =>
        resolve({failure: {code, message}});
      worker.once('message', resolve);
      worker.once('error', ({message}) => fail('crash', message));
      worker.once('exit', (code) =>
        fail('crash', `The worker ended (${code}).`),
      );
      const message = `The drawing took longer than ${timeLimit} ms.`;
      timer = setTimeout(() => fail('timeLimit', message), timeLimit);
    });
    if ('failure' in outcome) throw new DiagramError(outcome.failure);
    return outcome.diagram;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
