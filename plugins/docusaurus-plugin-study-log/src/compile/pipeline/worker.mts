import {createBodyCompiler} from './compileBody.mjs';
import type {CompiledBody, CompileInput} from '../types.js';

const compile = createBodyCompiler({remarkPlugins: [], rehypePlugins: []});

/** A worker thread's task: one message a batch, since a message costs more than a short body. */
export default async function compileBatch(
  inputs: readonly CompileInput[],
): Promise<readonly CompiledBody[]> {
  const bodies: CompiledBody[] = [];
  for (const input of inputs) {
    bodies.push(await compile(input));
  }
  return bodies;
}
