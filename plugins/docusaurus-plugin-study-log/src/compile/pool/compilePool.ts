import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import type {BodyCompiler} from '../pipeline/compileBody.mjs' with {
  'resolution-mode': 'import',
};
import type {CompiledBody, CompileInput} from '../types';
import type {Tinypool} from 'tinypool' with {'resolution-mode': 'import'};

/** Compiles many bodies, in order, in worker threads or in this one. */
export type CompilePool = {
  readonly compile: (
    inputs: readonly CompileInput[],
    onDone: (count: number) => void,
  ) => Promise<readonly CompiledBody[]>;
  readonly close: () => Promise<void>;
};

export type CompilePoolOptions = {
  /** Absolute path of `compile/pipeline`. */
  readonly pipelineDir: string;
  /** 0 = in this thread, where nothing can stop a body that takes too long. */
  readonly threads: number;
  /** Milliseconds that one body may take. */
  readonly timeLimit: number;
  readonly loadCompiler: () => Promise<BodyCompiler>;
};

/** A message costs more than a short body, a long queue's tail leaves threads idle. */
const BATCH = 16;
const MOST_THREADS = 8;

export function defaultThreads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

export function createCompilePool({
  pipelineDir,
  threads,
  timeLimit,
  loadCompiler,
}: CompilePoolOptions): CompilePool {
  let started: Promise<Tinypool> | undefined;
  const start = async (): Promise<Tinypool> => {
    const {Tinypool} = await import('tinypool');
    return new Tinypool({
      filename: join(pipelineDir, 'worker.mjs'),
      minThreads: 1,
      maxThreads: threads,
      idleTimeout: 10_000,
    });
  };
  return {
    async compile(inputs, onDone) {
      if (inputs.length === 0) {
        return [];
      }
      if (threads === 0) {
        return compileHere(inputs, {onDone, compile: await loadCompiler()});
      }
      started ??= start();
      const pool = await started;
      const batches = toBatches(inputs, threads);
      const bodies: (readonly CompiledBody[])[] = [];
      const queue = batches.entries();
      const work = async (): Promise<void> => {
        // One shared iterator: a thread's time counts from when it begins, so no batch may wait in the pool.
        for (const [index, batch] of queue) {
          bodies[index] = await runLimited(batch, {pool, timeLimit});
          onDone(batch.length);
        }
      };
      await Promise.all(Array.from({length: threads}, work));
      return bodies.flat();
    },
    async close() {
      await (await started)?.destroy();
      started = undefined;
    },
  };
}

/**
 * Compiles a batch in a thread. When time is up the thread is ended, and each
 * body gets a try of its own: the one that takes too long costs only itself.
 */
async function runLimited(
  batch: readonly CompileInput[],
  limits: {readonly pool: Tinypool; readonly timeLimit: number},
): Promise<readonly CompiledBody[]> {
  const {pool, timeLimit} = limits;
  const signal = AbortSignal.timeout(timeLimit);
  try {
    return await pool.run(batch, {signal});
  } catch (error) {
    if (!signal.aborted) {
      throw error;
    }
  }
  const [first, ...others] = batch;
  if (!first || others.length === 0) {
    const {toFallbackBody} = await import('../pipeline/fallbackBody.mjs');
    const reason = `it took longer than ${timeLimit / 1000} s`;
    return first ? [toFallbackBody(first, reason)] : [];
  }
  const bodies: CompiledBody[] = [];
  for (const input of batch) {
    bodies.push(...(await runLimited([input], limits)));
  }
  return bodies;
}

async function compileHere(
  inputs: readonly CompileInput[],
  {
    onDone,
    compile,
  }: {
    readonly onDone: (count: number) => void;
    readonly compile: BodyCompiler;
  },
): Promise<readonly CompiledBody[]> {
  const bodies: CompiledBody[] = [];
  for (const input of inputs) {
    bodies.push(await compile(input));
    onDone(1);
  }
  return bodies;
}

function toBatches(
  inputs: readonly CompileInput[],
  threads: number,
): readonly (readonly CompileInput[])[] {
  const size = Math.min(BATCH, Math.ceil(inputs.length / threads));
  return Array.from({length: Math.ceil(inputs.length / size)}, (_, index) =>
    inputs.slice(index * size, (index + 1) * size),
  );
}
