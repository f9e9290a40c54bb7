import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

const CORE = dirname(
  createRequire(import.meta.url).resolve('study-log/package.json'),
);

function readPermalinks(site) {
  const json = execFileSync(
    process.execPath,
    [join(CORE, 'bin', 'study-log.js'), 'index', site.logs, '--json'],
    {encoding: 'utf8', maxBuffer: 1 << 30},
  );
  const {entries} = JSON.parse(json);
  return new Map(entries.map(({source, permalink}) => [source, permalink]));
}

/**
 * The address of a log in either site: ours asks the index, the
 * docs plugin's follows from the file name.
 * @param {import('./sites.mjs').Site} site
 * @returns {(index: number) => string} address by position in `site.sources`
 */
export function createAddressOf(site) {
  if (site.kind === 'bare') {
    return (index) => `/docs/${site.sources[index].path.replace(/\.md$/, '/')}`;
  }
  const permalinks = readPermalinks(site);
  return (index) => permalinks.get(site.sources[index].path);
}

/** The first log without steps to draw: its page must load nothing of Mermaid. */
export function findLogWithoutSteps(site) {
  return site.sources.findIndex(({text}) => !text.includes('동작 방식'));
}
