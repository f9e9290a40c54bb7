// `npm run bench:index`: `study-log index` over made-up logs, beside remark-parse alone on the same files.
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {generateLogs} from './corpus/generateLogs.mjs';
import {watchProcessTree} from './processTree.mjs';
import {formatNumber, formatRatio, formatTable} from './table.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const CLI = join(HERE, '../plugins/study-log/bin/study-log.js');
const HELP = `Usage: npm run bench:index -- [options]

  --logs 1000,10000   how many logs, ascending
  --check             exit 1 when a bound is missed (the bounds are for 10,000)
  --help

first   study-log index --json with an empty cache
second  the same again: nothing has changed
edited  the same after one log was edited
remark  remark-parse alone on the same files, in one thread

The build of the plugin in lib/ is measured: npm run build:plugin comes first.`;

/** What must hold at 10,000 logs (70 MB) on 2 cores. */
const BOUNDS = [
  {
    name: 'first run, wall',
    limit: 120,
    unit: ' s',
    read: ({first}) => first.seconds,
  },
  {
    name: 'first run, peak memory',
    limit: 1600,
    unit: ' MB',
    read: ({first}) => first.peakMegabytes,
  },
  {
    name: 'second run / first run, wall',
    limit: 0.1,
    unit: ' ×',
    read: ({first, second}) => second.seconds / first.seconds,
  },
  {
    name: 'first run, CPU, growth for ten times the logs',
    limit: 12,
    unit: ' ×',
    read: ({first}, smaller) =>
      smaller ? first.cpuSeconds / smaller.first.cpuSeconds : null,
  },
];

/** Runs Node on a script; its output is counted, not kept. */
function measure(args) {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const watch = watchProcessTree(child.pid);
  let bytes = 0;
  child.stdout.on('data', (chunk) => {
    bytes += chunk.length;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const seconds = (performance.now() - begun) / 1000;
      const result = {seconds, bytes, ...watch.stop()};
      if (code === 0) {
        resolve(result);
      } else {
        reject(new Error(`${args.join(' ')} ended with exit code ${code}.`));
      }
    });
  });
}

function writeLogs(folder, count) {
  const logs = generateLogs(count);
  for (const {path, text} of logs) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  return logs;
}

async function measureCount(count) {
  const work = mkdtempSync(join(tmpdir(), 'study-log-bench-'));
  const folder = join(work, 'logs');
  try {
    const [log] = writeLogs(folder, count);
    const index = () =>
      measure([CLI, 'index', folder, '--json', '--cache', join(work, 'cache')]);
    const remark = await measure([join(HERE, 'remarkParse.mjs'), folder]);
    const first = await index();
    const second = await index();
    writeFileSync(join(folder, log.path), `${log.text}\n- Ingress를 고쳐 씀\n`);
    const edited = await index();
    return {count, remark, first, second, edited};
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

function format({count, remark, ...runs}) {
  const rows = Object.entries({...runs, remark}).map(([name, run]) => [
    name,
    formatNumber(run.seconds, {unit: ' s'}),
    formatNumber(run.cpuSeconds, {unit: ' s'}),
    formatNumber(run.peakMegabytes, {digits: 0, unit: ' MB'}),
    formatRatio(run.cpuSeconds, remark.cpuSeconds),
  ]);
  const head = [`${count} logs`, 'wall', 'CPU', 'peak', 'CPU / remark'];
  return formatTable([head, ...rows]);
}

function judge(result, smaller) {
  return BOUNDS.map(({name, limit, unit, read}) => {
    const value = read(result, smaller);
    const holds = value === null || value <= limit;
    const shown = formatNumber(value, {digits: 2, unit});
    return {
      holds,
      text: `${holds ? 'ok    ' : 'MISSED'} ${name}: ${shown}, limit ${limit}${unit}`,
    };
  });
}

const {values} = parseArgs({
  options: {
    logs: {type: 'string', default: '1000,10000'},
    check: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const results = [];
  for (const count of values.logs.split(',').map(Number)) {
    results.push(await measureCount(count));
    console.log(`\n${format(results.at(-1))}`);
  }
  const last = results.at(-1);
  const tenth = results.find(({count}) => count * 10 === last.count);
  const verdicts = judge(last, tenth);
  console.log(`\n${verdicts.map(({text}) => text).join('\n')}`);
  if (values.check && verdicts.some(({holds}) => !holds)) {
    process.exitCode = 1;
  }
}
