const {statSync} = require('node:fs');
const {relative, sep} = require('node:path');
const {default: Sequencer} = require('@jest/test-sequencer');

/** Seconds that the longest suites take, roughly, on two processors; brought up to date when one changes by much. */
const SECONDS = {
  'tests/browser/versions': 140,
  'tests/browser/hostileCrawl': 120,
  'tests/browser/devServer': 80,
  'tests/brokenCache': 75,
  'tests/browser/search': 70,
  'tests/browser/diagrams': 65,
  'tests/site/twoBuilds': 50,
  'tests/browser/walk': 50,
  'tests/site/twoInstances': 46,
};

/** The same for suites that are not named above, by what they need. */
const KINDS = [
  ['tests/browser/', 40],
  ['tests/site/', 30],
  ['tests/', 20],
];

/**
 * The longest suites begin first, so that at the end no worker waits for
 * another. Jest itself knows durations only from an earlier run, which CI has
 * not.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests]
      .map((test) => ({test, cost: toCost(test)}))
      .sort((a, b) => b.cost - a.cost || (a.test.path < b.test.path ? -1 : 1))
      .map(({test}) => test);
  }
};

/** Seconds; where nothing is known less than one, by the size of the file. */
function toCost({path, context}) {
  const name = relative(context.config.rootDir, path).split(sep).join('/');
  const known = SECONDS[name.replace(/\.test\.tsx?$/, '')];
  const kind = KINDS.find(([folder]) => name.startsWith(folder));
  return known ?? kind?.[1] ?? statSync(path).size / 1e6;
}
