const {relative} = require('node:path');

/** Milliseconds between two looks; a suite that runs for so long is named at each. */
const LOOK = 300_000;

/**
 * A reporter that names suites that do not come to their end. Jest's own time
 * limit ends a test that waits, but none that blocks its thread, and where no
 * terminal is Jest says nothing of what runs.
 */
module.exports = class NamesRunning {
  #running = new Map();
  #timer;

  constructor(
    {rootDir},
    {look = LOOK, print = (line) => process.stderr.write(`${line}\n`)} = {},
  ) {
    this.rootDir = rootDir;
    this.look = look;
    this.print = print;
  }

  onRunStart() {
    this.#timer = setInterval(() => this.#name(), this.look);
    this.#timer.unref();
  }

  onTestFileStart({path}) {
    this.#running.set(path, Date.now());
  }

  onTestFileResult({path}) {
    this.#running.delete(path);
  }

  onRunComplete() {
    clearInterval(this.#timer);
  }

  #name() {
    for (const [path, start] of this.#running) {
      const since = Date.now() - start;
      if (since >= this.look) {
        const name = relative(this.rootDir, path);
        this.print(
          `STILL RUNNING after ${Math.round(since / 1000)} s: ${name}`,
        );
      }
    }
  }
};
