import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {rspack} from '@rspack/core';
import webpack from 'webpack';
import {waitForPages} from '../waitForPages.js';

/** The part that both bundlers have in common. */
type Bundle = (
  options: object,
  done: (error: Error | null) => void,
) => {readonly close: (closed: () => void) => void};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'study-log-wait-'));
  writeFileSync(join(folder, 'index.js'), 'console.log(1);');
});
afterAll(() => rmSync(folder, {recursive: true}));

test.each<[string, Bundle]>([
  ['webpack', webpack as unknown as Bundle],
  ['Rspack', rspack as unknown as Bundle],
])('a bundle of %s is done when the pages are', async (_name, bundle) => {
  const order: string[] = [];
  const pages = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    order.push('pages');
  };
  await new Promise<void>((resolve, reject) => {
    const bundler = bundle(
      {
        mode: 'development',
        context: folder,
        entry: './index.js',
        output: {path: join(folder, 'out')},
        plugins: [waitForPages(pages)],
      },
      (error) => {
        order.push('bundle');
        bundler.close(() => (error ? reject(error) : resolve()));
      },
    );
  });
  expect(order).toEqual(['pages', 'bundle']);
});
