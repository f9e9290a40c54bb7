import {createWorker} from './createWorker.js';
import type {DrawingWorker} from './createWorker.js';
import {createCacheKey} from './cacheKey.js';
import {DiagramError} from './DiagramError.js';
import {toSettings} from './settings.js';
import type {Diagram, Outcome, Renderer, RendererOptions} from './types.js';

const DEFAULT_TIME_LIMIT = 10_000;

/** Whether a second try would come to the same, so that it is worth keeping. */
const isLasting = (outcome: Outcome): boolean =>
  'diagram' in outcome ||
  outcome.failure.code === 'syntax' ||
  outcome.failure.code === 'unsafe';

/**
 * A renderer with one worker thread. The worker, and with it jsdom and Mermaid, is loaded with the first
 * diagram that the cache does not hold; after a diagram that overran its time, a new one is started.
 * Sources are drawn one after the other, equal ones once.
 * @throws when no font is given and the default font is not installed
 */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const settings = toSettings(options);
  const {cache, timeLimit = DEFAULT_TIME_LIMIT} = options;
  const keyOf = createCacheKey(settings);
  const outcomes = new Map<string, Promise<Outcome>>();
  let worker: DrawingWorker | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const draw = async (source: string): Promise<Outcome> => {
    if (!worker?.isAlive()) worker = createWorker({settings, timeLimit});
    return worker.draw(source);
  };

  const inTurn = (source: string): Promise<Outcome> => {
    const outcome = queue.then(() => draw(source));
    // One that fails must not stop those behind it.
    queue = outcome.catch(() => undefined);
    return outcome;
  };

  const find = async (source: string): Promise<Outcome> => {
    if (!cache) return inTurn(source);
    const key = await keyOf(source);
    const kept = await cache.read(key);
    if (kept) return kept;
    const outcome = await inTurn(source);
    if (isLasting(outcome)) await cache.write(key, outcome);
    return outcome;
  };

  return {
    render: async (source): Promise<Diagram> => {
      const pending = outcomes.get(source) ?? find(source);
      outcomes.set(source, pending);
      const outcome = await pending.finally(() => outcomes.delete(source));
      if ('failure' in outcome) throw new DiagramError(outcome.failure);
      return outcome.diagram;
    },
    close: async () => {
      await worker?.stop();
    },
  };
}
