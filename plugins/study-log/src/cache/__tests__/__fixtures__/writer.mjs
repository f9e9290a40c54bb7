// Writes one entry again and again, with what is built.
import {workerData} from 'node:worker_threads';
import {openCache} from '../../../../lib/cache/openCache.js';

const {root, text} = workerData;
const cache = openCache(root, 'parsed');
for (let time = 0; time < 20; time += 1) {
  cache.set('key', text);
}
