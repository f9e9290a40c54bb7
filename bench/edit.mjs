// `npm run bench:edit`: what an edit of one log costs the dev server on our side, beside remark-parse alone on the same files.
import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {
  toDataUrl,
  toEventsUrl,
} from '../plugins/docusaurus-plugin-study-log/lib/pageFormat/address.js';
import {SETTLE} from '../plugins/docusaurus-plugin-study-log/lib/site/dev/watchSources.js';
import {createAddressOf} from './addresses.mjs';
import {median} from './builds.mjs';
import {editLog, siteOf, writeSite} from './sites.mjs';
import {formatNumber, formatTable} from './table.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const PLUGIN = 'docusaurus-plugin-study-log';
const HELP = `Usage: npm run bench:edit -- [options]

  --logs 2000   how many logs
  --edits 15    how many edits, each of another log; the median counts
  --check       exit 1 when the bound is missed (it is for 2,000 logs)
  --help

read   from the save on: the watch sees it and waits ${SETTLE} ms for further writes,
       the folder is read again, the changed log parsed, what all logs say
       together brought up to date, and the pages planned
page   the page of the log is compiled and its data written
first  the first edit of all, before the code has warmed up

Docusaurus loads the site with the plugin in lib/; its bundler does not run.`;

/** Of our own work. */
const LIMIT_MILLISECONDS = 150;

/** Loads the site as `docusaurus start` does, without its bundler. */
async function loadPlugin(siteDir) {
  process.env.NODE_ENV = 'development';
  const require = createRequire(import.meta.url);
  const {loadSite} = require('@docusaurus/core/lib/server/site.js');
  const {props} = await loadSite({siteDir});
  const plugin = props.plugins.find(({name}) => name === PLUGIN);
  const {devServer} = plugin.configureWebpack({}, false);
  const [{middleware}] = devServer.setupMiddlewares([]);
  return middleware;
}

/** The data of a page, as a browser that follows it asks for them. */
function askFor(address, middleware) {
  return new Promise((resolve, reject) => {
    const response = {
      setHeader: () => {},
      end: (body) =>
        response.statusCode === 500 ? reject(new Error(body)) : resolve(body),
    };
    const url = toDataUrl(address, '/');
    middleware({url}, response, () =>
      reject(new Error(`There is no page ${address}.`)),
    );
  });
}

/** The server's word to the open pages that the site is another one. */
function createChanges(middleware) {
  let tell = () => {};
  const response = {
    writeHead: () => {},
    write: (text) => text.startsWith('event: change') && tell(),
  };
  middleware({url: toEventsUrl('default', '/'), on: () => {}}, response);
  return () =>
    new Promise((resolve) => {
      tell = resolve;
    });
}

async function measureEdit({site, index, address, middleware, changes}) {
  const changed = changes();
  const begun = performance.now();
  editLog({site, index, line: `Ingress를 ${index}번째로 고쳐 씀`});
  await changed;
  const read = performance.now();
  const page = await askFor(address, middleware);
  const done = performance.now();
  if (!page.includes(`${index}번째로 고쳐 씀`)) {
    throw new Error(`The edit of ${address} is not on its page.`);
  }
  return {read: read - begun, page: done - read, all: done - begun};
}

async function measureEdits({logs, edits}) {
  const site = writeSite({kind: 'core', count: logs});
  const addressOf = createAddressOf(site);
  const middleware = await loadPlugin(site.root);
  const changes = createChanges(middleware);
  await changes();
  const times = [];
  for (let edit = 0; edit <= edits; edit += 1) {
    const index = Math.floor(((edit + 0.5) / (edits + 1)) * logs);
    const address = addressOf(index);
    times.push(await measureEdit({site, index, address, middleware, changes}));
  }
  return times;
}

function measureRemark(logs) {
  const begun = performance.now();
  const folder = siteOf({kind: 'core', count: logs}).logs;
  execFileSync(process.execPath, [join(HERE, 'remarkParse.mjs'), folder]);
  return performance.now() - begun;
}

function toRow(name, times, remark) {
  const all = median(times.map((time) => time.all));
  return [
    name,
    ...['read', 'page', 'all'].map((part) =>
      formatNumber(median(times.map((time) => time[part])), {
        digits: 0,
        unit: ' ms',
      }),
    ),
    `${(all / remark).toFixed(3)} ×`,
  ];
}

const {values} = parseArgs({
  options: {
    logs: {type: 'string', default: '2000'},
    edits: {type: 'string', default: '15'},
    check: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const logs = Number(values.logs);
  const times = await measureEdits({logs, edits: Number(values.edits)});
  const remark = measureRemark(logs);
  const [first, ...others] = times;
  console.log(
    formatTable([
      [`one edit at ${logs} logs`, 'read', 'page', 'all', 'all / remark'],
      toRow('first', [first], remark),
      toRow(`median of ${others.length}`, others, remark),
    ]),
  );
  const all = median(others.map((time) => time.all)) - SETTLE;
  const holds = all <= LIMIT_MILLISECONDS;
  console.log(
    `\n${holds ? 'ok    ' : 'MISSED'} read, parse, index, compile, without that wait: ${all.toFixed(0)} ms, limit ${LIMIT_MILLISECONDS} ms`,
  );
  // Docusaurus and the compiler's thread would keep the process alive.
  process.exit(values.check && !holds ? 1 : 0);
}
