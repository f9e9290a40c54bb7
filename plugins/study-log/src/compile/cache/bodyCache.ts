import {createContentCache} from '../../cache/contentCache.js';
import type {CompiledBody} from '../types.js';

/** Compiled bodies on disk, by key. */
export type BodyCache = {
  readonly read: (
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, CompiledBody>>;
  /** `used` are the keys of this run: they stay. */
  readonly write: (
    bodies: ReadonlyMap<string, CompiledBody>,
    used: readonly string[],
  ) => Promise<void>;
};

const NO_CACHE: BodyCache = {
  read: async () => new Map(),
  write: async () => {},
};

/** @param folder - absolute path, made when something is written; undefined remembers nothing */
export function createBodyCache(folder: string | undefined): BodyCache {
  if (folder === undefined) {
    return NO_CACHE;
  }
  const cache = createContentCache(folder);
  return {
    async read(keys) {
      const bodies = new Map<string, CompiledBody>();
      await cache.read(keys, (key, text) => {
        const body = parseBody(text);
        if (body) {
          bodies.set(key, body);
        }
      });
      return bodies;
    },
    write: (bodies, used) =>
      cache.write(
        new Map([...bodies].map(([key, body]) => [key, JSON.stringify(body)])),
        used,
      ),
  };
}

function parseBody(text: string): CompiledBody | undefined {
  try {
    const body: CompiledBody = JSON.parse(text);
    return typeof body.html === 'string' ? body : undefined;
  } catch {
    return undefined;
  }
}
