import {join} from 'node:path';
import {createWorkerPool, type WorkerPool} from '../../workers/workerPool.js';
import type {BodyCompiler} from '../pipeline/compileBody.js';
import type {CompiledBody, CompileInput} from '../types.js';

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
  readonly loadCompiler: () => Promise<BodyCompiler>;
};

/** A message costs more than a short body, a long queue's tail leaves threads idle. */
const BATCH = 16;

export function createCompilePool({
  pipelineDir,
  threads,
  loadCompiler,
}: CompilePoolOptions): CompilePool {
  if (threads === 0) {
    return {
      compile: async (inputs, onDone) =>
        compileHere(inputs, {onDone, compile: await loadCompiler()}),
      close: async () => {},
    };
  }
  const pool = createWorkerPool<CompileInput, CompiledBody>({
    file: join(pipelineDir, 'worker.js'),
    threads,
  });
  return {
    async compile(inputs, onDone) {
      const bodies = await Promise.all(
        toBatches(inputs, threads).map(async (batch) => {
          const done = await compileThere(batch, pool);
          onDone(batch.length);
          return done;
        }),
      );
      return bodies.flat();
    },
    close: () => pool.close(),
  };
}

async function compileThere(
  batch: readonly CompileInput[],
  pool: WorkerPool<CompileInput, CompiledBody>,
): Promise<readonly CompiledBody[]> {
  const {toFallbackBody} = await import('../pipeline/fallbackBody.js');
  const outcomes = await pool.run(batch);
  return batch.flatMap((input, index) => {
    const outcome = outcomes[index] ?? {failure: 'no answer'};
    return 'value' in outcome
      ? [outcome.value]
      : [toFallbackBody(input, outcome.failure)];
  });
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
  return Array.from(
    {length: size === 0 ? 0 : Math.ceil(inputs.length / size)},
    (_, index) => inputs.slice(index * size, (index + 1) * size),
  );
}
