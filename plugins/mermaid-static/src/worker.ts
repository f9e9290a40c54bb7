import {parentPort, workerData} from 'node:worker_threads';
import {createDrawer} from './drawing/createDrawer.js';
import {createRepainter} from './drawing/createRepainter.js';
import {drawDiagram} from './drawing/drawDiagram.js';
import type {DrawingSettings} from './settings.js';
import type {Outcome} from './types.js';

/** What the worker says: once that it is ready, then one outcome for each source, in order. */
export type WorkerMessage =
  | {readonly type: 'ready'}
  | {readonly type: 'outcome'; readonly outcome: Outcome};

const port = parentPort;
if (!port) throw new Error('This file runs in a worker thread only.');

// Mermaid logs what it also throws.
Object.assign(console, {warn: () => {}, error: () => {}});

const settings = workerData as DrawingSettings;
const studio = {
  drawer: createDrawer(settings),
  repainter: createRepainter(),
  settings,
};
const post = (message: WorkerMessage): void => port.postMessage(message);
port.on('message', (source: string) => {
  void drawDiagram(source, studio).then((outcome) =>
    post({type: 'outcome', outcome}),
  );
});
post({type: 'ready'});
