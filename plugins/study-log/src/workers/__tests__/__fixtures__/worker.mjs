// A thread runs what is built, as in a site.
import {serveItems} from '../../../../lib/workers/serveItems.js';

/** One item a kind of fault. */
const FAULTS = {
  endless() {
    for (;;);
  },
  waiting() {
    return new Promise(() => setInterval(() => {}, 1000));
  },
  endsAfterwards() {
    setTimeout(() => process.exit(4), 100);
    return 'did endsAfterwards';
  },
  throws() {
    throw new Error('thrown');
  },
  exits() {
    process.exit(3);
  },
  crashes() {
    setImmediate(() => {
      throw new Error('thrown later');
    });
    return new Promise(() => {});
  },
  deep() {
    return FAULTS.deep() + 1;
  },
  memory() {
    const kept = [];
    for (;;) kept.push(new Array(10_000).fill({}));
  },
  cannotBeSent() {
    return () => {};
  },
  slow() {
    spin(300);
    return 'did slow';
  },
};

function spin(milliseconds) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

serveItems(({start = 0} = {}) => {
  spin(start);
  return (item) => FAULTS[item]?.() ?? `did ${item}`;
});
