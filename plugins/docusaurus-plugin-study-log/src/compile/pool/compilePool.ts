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
  /** 0 = in this thread. */
  readonly threads: number;
  readonly loadCompiler: () => Promise<BodyCompiler>;
};

/** A message costs more than a short body, a long queue's tail leaves threads idle. */
const BATCH = 16;
/** Below this, starting threads takes longer than the work. */
const FEW = 8;
const MOST_THREADS = 8;

export function defaultThreads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

export function createCompilePool({
  pipelineDir,
  threads,
  loadCompiler,
}: CompilePoolOptions): CompilePool {
  let started: Promise<Tinypool> | undefined;
  const start = async (): Promise<Tinypool> => {
    const {Tinypool} = await import('tinypool');
    return new Tinypool({
      filename: join(pipelineDir, 'worker.mjs'),
      minThreads: threads,
      maxThreads: threads,
    });
  };
  return {
    async compile(inputs, onDone) {
      if (threads === 0 || inputs.length < FEW) {
        return compileHere(inputs, {onDone, compile: await loadCompiler()});
      }
      started ??= start();
      const pool = await started;
      const batches = await Promise.all(
        toBatches(inputs).map(async (batch) => {
          const bodies: readonly CompiledBody[] = await pool.run(batch);
          onDone(bodies.length);
          return bodies;
        }),
      );
      return batches.flat();
    },
    async close() {
      await (await started)?.destroy();
      started = undefined;
    },
  };
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
): readonly (readonly CompileInput[])[] {
  return Array.from({length: Math.ceil(inputs.length / BATCH)}, (_, index) =>
    inputs.slice(index * BATCH, (index + 1) * BATCH),
  );
}
