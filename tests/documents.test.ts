import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROBLEMS} from 'study-log/problems/index';
import {optionsSchema} from '../plugins/docusaurus-plugin-study-log/src/site/options.cjs';
import {ROOT} from './support/docusaurus';

const README = 'plugins/docusaurus-plugin-study-log/README.md';
const GUIDE = 'docs/guide';
const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current';

/** What stands in the first column of the tables of a document, `like this`. */
function firstCells(path: string): ReadonlySet<string> {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return new Set(
    [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = '']) => cell),
  );
}

const options = Object.keys(optionsSchema.describe().keys as object);

describe.each([README, `${GUIDE}/options.md`, `${ENGLISH}/options.md`])(
  '%s',
  (path) => {
    it('says what every option does', () => {
      const told = firstCells(path);
      expect(options.filter((name) => !told.has(name))).toEqual([]);
    });
  },
);

describe.each([
  README,
  `${GUIDE}/troubleshooting.md`,
  `${ENGLISH}/troubleshooting.md`,
])('%s', (path) => {
  it('says what every problem means, and names no other', () => {
    const told = [...firstCells(path)].filter((cell) => /^[a-z]+-/.test(cell));
    expect(told.sort()).toEqual(Object.keys(PROBLEMS).sort());
  });
});
