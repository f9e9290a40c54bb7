// `npm run bench:draw`: the drawing of diagrams alone, as a build does it: many at once, then again from the cache.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {createDrawer} from '../plugins/study-log/lib/draw/createDrawer.js';
import {formatTable} from './table.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const KINDS = join(ROOT, 'plugins/mermaid-static/__fixtures__/kinds');
const HELP = `Usage: npm run bench:draw -- [options]

  --diagrams 200   how many, made of the package's own 45 sources
  --check          exit 1 when a bound is missed (they are for 200)
  --help

each   the slowest of the 45 once the code is warm, of three passes the best
cold   all of them in two threads, loading Mermaid included
warm   all of them again, from the cache on disk`;

const BOUNDS = {each: 0.2, cold: 40, warm: 1};

const sources = readdirSync(KINDS)
  .filter((name) => name.endsWith('.mmd'))
  .sort()
  .map((name) => readFileSync(join(KINDS, name), 'utf8'));

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function slowestWarm() {
  const drawer = createDrawer({lang: 'ko'});
  const passes = [];
  for (let pass = 0; pass < 4; pass += 1) {
    const times = [];
    for (const source of sources) {
      times.push(await seconds(() => drawer.draw(source)));
    }
    passes.push(Math.max(...times));
  }
  await drawer.close();
  return Math.min(...passes.slice(1));
}

/** As many as asked for, no two alike. */
const many = (count) =>
  Array.from(
    {length: count},
    (_, index) => `${sources[index % sources.length]}\n%% ${index}\n`,
  );

async function drawAll(all, cacheDir) {
  const drawer = createDrawer({cacheDir, lang: 'ko', threads: 2});
  await Promise.all(all.map((source) => drawer.draw(source)));
  await drawer.close();
}

async function main() {
  const {values} = parseArgs({
    options: {
      diagrams: {type: 'string', default: '200'},
      check: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-draw-'));
  const all = many(Number(values.diagrams));
  const measured = {
    each: await slowestWarm(),
    cold: await seconds(() => drawAll(all, folder)),
    warm: await seconds(() => drawAll(all, folder)),
  };
  rmSync(folder, {recursive: true});
  const rows = Object.entries(measured).map(([name, value]) => [
    name,
    `${value.toFixed(2)} s`,
    `≤ ${BOUNDS[name]} s`,
    value <= BOUNDS[name] ? 'holds' : 'MISSED',
  ]);
  console.log(
    formatTable([[`${all.length} diagrams`, 'measured', 'limit', ''], ...rows]),
  );
  if (values.check && rows.some(([, , , verdict]) => verdict === 'MISSED')) {
    process.exitCode = 1;
  }
}

await main();
