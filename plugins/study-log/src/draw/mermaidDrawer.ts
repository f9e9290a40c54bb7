import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {DrawingSettings, Outcome} from 'mermaid-static';
import {readCodeVersion} from '../cache/codeVersion.js';
import {openCache, toCacheKey} from '../cache/openCache.js';
import {once} from '../memo/once.js';
import {createWorkerPool} from '../workers/workerPool.js';
import type {Drawer, DrawerOptions} from './createDrawer.js';
import type {Drawn} from './types.js';

/** A thread with Mermaid and its DOM holds some 110 MB. */
const MOST_THREADS = 4;

/** Milliseconds of processor time: only what would never end is given up. */
const CPU_LIMIT = 60_000;

const WORKER = fileURLToPath(new URL('./drawWorker.js', import.meta.url));

/** Draws Mermaid in threads, equal sources once. */
export function createMermaidDrawer(
  {
    toSettings,
  }: {
    readonly toSettings: (
      options: Pick<DrawerOptions, 'lang' | 'font'>,
    ) => DrawingSettings;
  },
  {cacheDir, lang, font, threads = 1}: DrawerOptions,
): Pick<Drawer, 'draw' | 'close'> {
  let settings: DrawingSettings;
  try {
    settings = toSettings({lang, font});
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    return {draw: async () => ({missing}), close: async () => {}};
  }
  const pool = createWorkerPool<string, Outcome>({
    file: WORKER,
    data: settings,
    threads: Math.max(1, Math.min(MOST_THREADS, threads)),
    cpuLimit: CPU_LIMIT,
  });
  const cache = openCache(cacheDir, 'diagrams');
  const version = once(() => readVersion(settings));

  const draw = async (mermaid: string): Promise<Drawn> => {
    const key = cacheDir === undefined ? '' : toCacheKey(version(), mermaid);
    const known = cache.get(key);
    if (known) {
      return toDrawn(JSON.parse(known.toString('utf8')) as Outcome);
    }
    const drawn = await pool.run(mermaid);
    if ('value' in drawn) {
      cache.set(key, JSON.stringify(drawn.value));
      return toDrawn(drawn.value);
    }
    return drawn.tooLong
      ? {tooSlow: {seconds: CPU_LIMIT / 1000}}
      : {reason: drawn.failure, line: null};
  };
  const drawing = new Map<string, Promise<Drawn>>();

  return {
    draw(mermaid) {
      const drawn = drawing.get(mermaid) ?? draw(mermaid);
      drawing.set(mermaid, drawn);
      return drawn.finally(() => drawing.delete(mermaid));
    },
    async close() {
      await pool.close();
      cache.prune();
    },
  };
}

function toDrawn(outcome: Outcome): Drawn {
  return 'diagram' in outcome
    ? outcome
    : {reason: outcome.failure.message, line: outcome.failure.line ?? null};
}

/** All that a drawing depends on but its source. */
function readVersion({font, ...settings}: DrawingSettings): string {
  const library = createRequire(import.meta.url).resolve('mermaid-static');
  const files = [font.regular, ...(font.bold ? [font.bold] : [])];
  return toCacheKey(
    readCodeVersion([dirname(library)]),
    JSON.stringify({...settings, family: font.family}),
    ...files.map((file) => toCacheKey(readFileSync(file, 'latin1'))),
  );
}
