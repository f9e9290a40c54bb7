// `npm run bench`: our plugin beside a bare docs site over the same made-up logs.
import {chromium} from 'playwright-core';
import {
  CHROMIUM_FLAGS,
  findChromium,
  HOW_TO_GET_CHROMIUM,
} from '../tests/support/chromium.mjs';
import {createAddressOf, findLogWithoutSteps} from './addresses.mjs';
import {judge} from './bounds.mjs';
import {measureBuilds} from './builds.mjs';
import {measureDevServer} from './devServer.mjs';
import {HELP, parseOptions} from './options.mjs';
import {measurePage} from './pageWeight.mjs';
import {formatResults, formatVerdicts} from './report.mjs';
import {writeSite} from './sites.mjs';

const log = (line) => console.error(`  ${line}`);

/** Runs one part for each site; the results by kind. */
async function forEachSite(sites, measure) {
  const results = {};
  for (const site of sites) {
    results[site.kind] = await measure(site);
  }
  return results;
}

function measurePages({sites, browser}) {
  return forEachSite(sites, (site) =>
    measurePage({
      out: site.out,
      address: createAddressOf(site)(findLogWithoutSteps(site)),
      browser,
    }),
  );
}

function measureDevServers({sites, browser}) {
  return forEachSite(sites, async (site) => {
    const index = findLogWithoutSteps(site);
    const address = createAddressOf(site)(index);
    const dev = await measureDevServer({site, index, address, browser});
    log(
      `${site.kind} dev: first page ${dev.firstPageSeconds.toFixed(1)} s, edit ${dev.editSeconds.toFixed(2)} s`,
    );
    return {dev};
  });
}

async function measureCount({count, options, browser}) {
  const sites = options.kinds.map((kind) => writeSite({kind, count}));
  const has = (part) => options.parts.includes(part);
  const builds = has('build')
    ? await measureBuilds({sites, rounds: options.rounds, log})
    : undefined;
  const pages =
    has('page') && builds ? await measurePages({sites, browser}) : undefined;
  const dev =
    has('dev') && browser
      ? await measureDevServers({sites, browser})
      : undefined;
  return {count, kinds: options.kinds, builds, pages, dev};
}

/** Bytes of script that each further log adds to a page, between two numbers of logs. */
function measureGrowth({smaller, larger}) {
  if (!smaller?.pages || !larger.pages) {
    return undefined;
  }
  const grown = larger.count - smaller.count;
  return Object.fromEntries(
    Object.entries(larger.pages).map(([kind, {scriptBytes}]) => [
      kind,
      (scriptBytes - smaller.pages[kind].scriptBytes) / grown,
    ]),
  );
}

async function launch() {
  const executablePath = findChromium();
  if (executablePath === null) {
    log(HOW_TO_GET_CHROMIUM);
    return null;
  }
  return chromium.launch({executablePath, args: CHROMIUM_FLAGS});
}

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  const browser = await launch();
  const results = [];
  try {
    for (const count of options.counts) {
      console.error(`${count} logs`);
      const result = await measureCount({count, options, browser});
      const growth = measureGrowth({smaller: results[0], larger: result});
      results.push({...result, growth});
      console.log(`\n${formatResults({...result, growth})}\n`);
    }
  } finally {
    await browser?.close();
  }
  const verdicts = judge(results.at(-1));
  console.log(
    `At ${results.at(-1).count} logs (the bounds are for 1,000):\n${formatVerdicts(verdicts)}`,
  );
  if (options.check && verdicts.some(({holds}) => holds === false)) {
    process.exitCode = 1;
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
