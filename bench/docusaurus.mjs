import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {watchProcessTree} from './processTree.mjs';

const CORE = dirname(
  createRequire(import.meta.url).resolve('@docusaurus/core/package.json'),
);

/**
 * Starts `docusaurus <command>` in a site; its output is collected, not printed.
 * @param {{command: 'build' | 'start', site: string, args?: readonly string[]}} what
 */
export function startDocusaurus({command, site, args = []}) {
  const child = spawn(
    process.execPath,
    [join(CORE, 'bin', 'docusaurus.mjs'), command, ...args],
    // In the site, as people do: the bundler keeps its cache below the folder
    // that it is started in, and a cold build must find none.
    {cwd: site, env: {...process.env, NO_UPDATE_NOTIFIER: '1'}},
  );
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => child.on('close', resolve));
  return {child, ended, output: () => Buffer.concat(chunks).toString('utf8')};
}

/**
 * Builds a site and measures it.
 * @param {string} site
 * @returns {Promise<{wallSeconds: number, cpuSeconds: number | null, peakMegabytes: number | null}>}
 */
export async function measureBuild(site) {
  const begin = performance.now();
  const {child, ended, output} = startDocusaurus({command: 'build', site});
  const watch = watchProcessTree(child.pid);
  const exitCode = await ended;
  const wallSeconds = (performance.now() - begin) / 1000;
  const usage = watch.stop();
  if (exitCode !== 0) {
    throw new Error(
      `The build of ${site} ended with ${exitCode}:\n${output()}`,
    );
  }
  return {wallSeconds, ...usage};
}
