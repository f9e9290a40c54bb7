import {readCodeVersion} from '../../cache/codeVersion.js';

/**
 * Changes whenever the pipeline could make other HTML of the same input.
 *
 * @param folder - absolute path of `compile/pipeline`
 */
export function readPipelineVersion(folder: string): string {
  return readCodeVersion([folder]);
}
