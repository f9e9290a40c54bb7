import {parentPort, workerData} from 'node:worker_threads';
import {createRenderer} from './createRenderer.js';
import type {DrawingOptions} from './types.js';

/** What `renderMermaid` runs: one source, one outcome. */
const {source, ...options} = workerData as DrawingOptions & {
  readonly source: string;
};
parentPort?.postMessage(await createRenderer(options)(source));
