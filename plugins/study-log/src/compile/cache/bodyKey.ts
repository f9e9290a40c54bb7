import {createHash} from 'node:crypto';
import type {CompileInput} from '../types.js';

/**
 * Hex SHA-256 of all that a body depends on: its text, the links decided for
 * it, its diagrams and labels (all in the input), and the pipeline's version.
 */
export function toBodyKey(input: CompileInput, version: string): string {
  return createHash('sha256')
    .update(version)
    .update(JSON.stringify(input))
    .digest('hex');
}
