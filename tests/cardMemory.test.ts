import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {PLUGIN_LIB, ROOT} from './support/docusaurus';

jest.setTimeout(120_000);

const draw = (
  count: number,
  threads: number,
): {readonly drawn: number; readonly megabytes: number} =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        join(ROOT, 'tests', 'support', 'drawManyCards.mjs'),
        PLUGIN_LIB,
        String(count),
        String(threads),
      ],
      {encoding: 'utf8'},
    ),
  );

/** A picture is 3 MB until it is written as PNG: kept, two hundred more are 600. */
test.each([1, 2])(
  'cards cost no more memory when there are more of them, in %i threads',
  (threads) => {
    const few = draw(50, threads);
    const many = draw(250, threads);
    expect([few.drawn, many.drawn]).toEqual([50, 250]);
    expect(many.megabytes - few.megabytes).toBeLessThan(200);
  },
);
