import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ROOT} from '../docusaurus';
import LongestFirst from '../longestFirst.cjs';

type Test = {
  readonly path: string;
  readonly context: {readonly config: {readonly rootDir: string}};
};
type Sequencer = new (options: object) => {
  readonly sort: (tests: readonly Test[]) => readonly Test[];
};
const {SECONDS} = LongestFirst as unknown as {
  readonly SECONDS: Readonly<Record<string, number>>;
};

test('the suites that are named as the longest are there', () => {
  const names = Object.keys(SECONDS);
  expect(names.length).toBeGreaterThan(0);
  expect(
    names.filter((name) => !existsSync(join(ROOT, `${name}.test.ts`))),
  ).toEqual([]);
});

test('long suites begin before short ones', () => {
  const paths = [
    'tests/support/__tests__/lock.test.ts',
    'tests/site/userErrors.test.ts',
    'tests/browser/versions.test.ts',
    'tests/browser/hostileCrawl.test.ts',
  ];
  const sequencer = new (LongestFirst as unknown as Sequencer)({
    contexts: [],
    globalConfig: {},
  });
  const sorted = sequencer.sort(
    paths.map((path) => ({
      path: join(ROOT, path),
      context: {config: {rootDir: ROOT}},
    })),
  );
  expect(sorted.map(({path}) => path)).toEqual(
    [...paths].reverse().map((path) => join(ROOT, path)),
  );
});
