import {fileURLToPath} from 'node:url';
import {createBodyCache} from './cache/bodyCache.js';
import {toBodyKey} from './cache/bodyKey.js';
import {readPipelineVersion} from './cache/pipelineVersion.js';
import {defaultThreads} from '../workers/workerPool.js';
import {createCompilePool} from './pool/compilePool.js';
import {hasPlugins, toPluginsKey} from './userPlugins.js';
import type {BodyCompiler, UserPlugins} from './pipeline/compileBody.js';
import type {CompiledBody, CompileInput} from './types.js';

export type CompilerOptions = {
  /** Absolute path; made when it is not there. Default: nothing is remembered. */
  readonly cacheDir?: string;
  /** Worker threads; 0 = this thread. Default: one a processor, 8 at most. */
  readonly threads?: number;
  /** Unified's plugin lists. With any, everything runs in this thread. */
  readonly remarkPlugins?: UserPlugins['remarkPlugins'];
  readonly rehypePlugins?: UserPlugins['rehypePlugins'];
};

export type Compiler = {
  /** Bodies in the order of the inputs; `onProgress` counts cached ones too. */
  readonly compileAll: (
    inputs: readonly CompileInput[],
    onProgress?: (done: number, total: number) => void,
  ) => Promise<readonly CompiledBody[]>;
  readonly compile: (input: CompileInput) => Promise<CompiledBody>;
  /** Since the compiler was made. */
  readonly stats: () => {readonly compiled: number; readonly cached: number};
  /** Ends the worker threads, and waits for what is being written to the cache. */
  readonly close: () => Promise<void>;
};

const PIPELINE_DIR = fileURLToPath(new URL('./pipeline', import.meta.url));

/** Compiles entries to safe HTML; an entry that has not changed costs a hash. */
export function createCompiler(options: CompilerOptions): Compiler {
  const plugins: UserPlugins = {
    remarkPlugins: options.remarkPlugins ?? [],
    rehypePlugins: options.rehypePlugins ?? [],
  };
  const version = readPipelineVersion(PIPELINE_DIR) + toPluginsKey(plugins);
  const cache = createBodyCache(options.cacheDir);
  const pool = createCompilePool({
    pipelineDir: PIPELINE_DIR,
    threads: hasPlugins(plugins) ? 0 : (options.threads ?? defaultThreads()),
    loadCompiler: createCompilerLoader(plugins),
  });
  const counts = {compiled: 0, cached: 0};
  // Nobody waits for the disk but who reads or ends.
  let writing = Promise.resolve();

  const compileKeyed = async (
    keys: readonly string[],
    inputs: readonly CompileInput[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<ReadonlyMap<string, CompiledBody>> => {
    await writing;
    const known = await cache.read(keys);
    const missing = new Map(
      inputs.flatMap((input, index) => {
        const key = keys[index] ?? '';
        return known.has(key) ? [] : [[key, input] as const];
      }),
    );
    let done = inputs.length - missing.size;
    onProgress?.(done, inputs.length);
    const compiled = await pool.compile([...missing.values()], (count) => {
      done += count;
      onProgress?.(done, inputs.length);
    });
    const fresh = new Map(
      [...missing.keys()].map((key, index) => [key, present(compiled[index])]),
    );
    // One after the other: two writes of a shard would lose what one of them adds.
    writing = writing.then(() => cache.write(withoutFailed(fresh), keys));
    counts.compiled += fresh.size;
    counts.cached += inputs.length - fresh.size;
    return new Map([...known, ...fresh]);
  };

  return {
    async compileAll(inputs, onProgress) {
      const keys = inputs.map((input) => toBodyKey(input, version));
      const bodies = await compileKeyed(keys, inputs, onProgress);
      return keys.map((key) => present(bodies.get(key)));
    },
    async compile(input) {
      const key = toBodyKey(input, version);
      return present((await compileKeyed([key], [input])).get(key));
    },
    stats: () => ({...counts}),
    close: async () => {
      await Promise.all([pool.close(), writing]);
    },
  };
}

/** The pipeline is ES modules: loaded when first needed, settled once. */
function createCompilerLoader(plugins: UserPlugins) {
  let loaded: Promise<BodyCompiler> | undefined;
  const load = async () => {
    const {createBodyCompiler} = await import('./pipeline/compileBody.js');
    return createBodyCompiler(plugins);
  };
  return (): Promise<BodyCompiler> => (loaded ??= load());
}

/** What made a body fail (a plugin, a busy machine) may be gone next time. */
function withoutFailed(
  bodies: ReadonlyMap<string, CompiledBody>,
): ReadonlyMap<string, CompiledBody> {
  return new Map(
    [...bodies].filter(
      ([, {escaped}]) => !escaped.some(({what}) => what === 'body'),
    ),
  );
}

function present(body: CompiledBody | undefined): CompiledBody {
  if (!body) {
    throw new Error('compile: an input without a body');
  }
  return body;
}
