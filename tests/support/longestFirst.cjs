const {statSync} = require('node:fs');
const {relative, sep} = require('node:path');
const {default: Sequencer} = require('@jest/test-sequencer');

/** Seconds that the longest suites take, roughly; brought up to date when one changes by much. */
const SECONDS = {
  'tests/browser/hostileCrawl': 130,
  'tests/browser/versions': 120,
  'tests/browser/devServer': 75,
  'tests/brokenCache': 75,
  'tests/browser/diagrams': 70,
  'tests/browser/search': 70,
  'tests/browser/walk': 50,
  'tests/site/twoBuilds': 45,
  'tests/site/published': 45,
  'tests/site/twoInstances': 45,
  'tests/site/afterAChange': 45,
  'tests/site/diagrams': 35,
  'plugins/mermaid-static/__tests__/chromium': 30,
  'plugins/mermaid-static/__tests__/kinds': 22,
};

/** The same for suites that are not named above, by where they are; elsewhere the larger file comes first. */
const FOLDERS = [
  ['tests/support/', 0],
  ['tests/', 20],
  ['plugins/mermaid-static/__tests__/', 5],
  ['plugins/study-log/src/workers/', 9],
];

/**
 * The longest suites begin first, so that at the end no worker waits for
 * another. Jest itself knows durations only from an earlier run, which CI has
 * not.
 */
class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests]
      .map((test) => ({test, cost: toCost(test)}))
      .sort((a, b) => b.cost - a.cost || (a.test.path < b.test.path ? -1 : 1))
      .map(({test}) => test);
  }
}

/** Seconds; of a suite of which nothing is known less than one. */
function toCost({path, context}) {
  const name = relative(context.config.rootDir, path).split(sep).join('/');
  const known = SECONDS[name.replace(/\.test\.tsx?$/, '')];
  const folder = FOLDERS.find(([start]) => name.startsWith(start));
  return known ?? folder?.[1] ?? statSync(path).size / 1e6;
}

module.exports = Object.assign(LongestFirst, {SECONDS});
