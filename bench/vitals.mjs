// `npm run bench:vitals`: what the pages of a built site cost their readers.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from 'playwright-core';
import {
  CHROMIUM_FLAGS,
  findChromium,
  HOW_TO_GET_CHROMIUM,
} from '../tests/support/chromium.mjs';
import {serve} from '../tests/support/staticServer.mjs';
import {createAddressOf} from './addresses.mjs';
import {measureBuild} from './docusaurus.mjs';
import {measureShift} from './layoutShift.mjs';
import {weighPages} from './pageSizes.mjs';
import {measurePage} from './pageWeight.mjs';
import {formatVerdicts} from './report.mjs';
import {measureSearch} from './searchWeight.mjs';
import {siteOf, writeSite} from './sites.mjs';

const HELP = `Usage: npm run bench:vitals -- [options]

  --logs 1000   how many logs the site has
  --built       measure the site as it was built last
  --check       exit 1 when a bound is missed
  --help`;

const YEAR = /^\/timeline\/\d{4}\/$/;
const BUSY_YEAR = 400;

function parseOptions(args) {
  const {values} = parseArgs({
    args,
    options: {
      logs: {type: 'string', default: '1000'},
      built: {type: 'boolean', default: false},
      check: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  const count = Number(values.logs);
  if (!Number.isInteger(count) || count < 1) {
    throw new Error(
      `--logs takes a number, such as 1000; got "${values.logs}".`,
    );
  }
  return {...values, count};
}

/** `/timeline/2021/` → `timeline 3`: the first part of an address and its depth tell the kind. */
function kindOf(address) {
  const parts = address.split('/');
  return `${parts[1]} ${parts.length}`;
}

function largestOfEachKind(pages) {
  const kinds = new Map();
  for (const page of pages) {
    const kind = kindOf(page.address);
    kinds.set(kind, kinds.get(kind) ?? page);
  }
  return [...kinds.values()];
}

/** Bytes of the heaviest year, had it 400 logs: its list is what grows. */
function weighBusyYear({pages, sources}) {
  return Math.max(
    ...pages
      .filter(({address}) => YEAR.test(address))
      .map(({address, bytes}) => {
        const year = address.slice(-5, -1);
        const logs = sources.filter(({path}) => path.startsWith(year)).length;
        return (bytes * BUSY_YEAR) / Math.min(logs, BUSY_YEAR);
      }),
  );
}

async function measureInBrowser({site, pages}) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_FLAGS,
  });
  const server = await serve(site.out);
  try {
    const shifts = [];
    for (const {address} of largestOfEachKind(pages)) {
      const url = server.origin + encodeURI(address);
      shifts.push({address, shift: await measureShift({browser, url})});
    }
    const log = createAddressOf(site)(0);
    return {
      shifts,
      log: await measurePage({out: site.out, address: log, browser}),
      search: await measureSearch({
        browser,
        out: site.out,
        origin: server.origin,
      }),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function judge({site, pages, shifts, log, search}) {
  const [largest] = pages;
  const [worst] = [...shifts].sort((a, b) => b.shift - a.shift);
  const bytes = (name, value, limit) => ({name, value, limit, unit: 'B'});
  return [
    {
      name: `layout shift, worst of ${shifts.length} kinds (${worst.address})`,
      value: worst.shift,
      limit: 0.02,
      unit: '',
      digits: 3,
    },
    bytes('scripts of a log page', log.loadedBytes, 195_000),
    bytes(
      `largest of ${pages.length} pages (${largest.address})`,
      largest.bytes,
      150_000,
    ),
    bytes(
      `a year of ${BUSY_YEAR} logs`,
      weighBusyYear({pages, sources: site.sources}),
      60_000,
    ),
    bytes('search, first query', search.first, 200_000),
    bytes('search, largest later query', search.later, 60_000),
  ].map((bound) => ({...bound, holds: bound.value <= bound.limit}));
}

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  if (findChromium() === null) {
    throw new Error(HOW_TO_GET_CHROMIUM);
  }
  const what = {kind: 'full', count: options.count};
  const site = options.built ? siteOf(what) : writeSite(what);
  if (!options.built) {
    await measureBuild(site.root);
  } else if (!existsSync(join(site.out, 'index.html'))) {
    throw new Error('There is no such built site yet: leave out --built.');
  }
  const pages = weighPages(site.out);
  const measured = await measureInBrowser({site, pages});
  const verdicts = judge({site, pages, ...measured});
  console.log(
    `${options.count} logs, bytes gzip:\n${formatVerdicts(verdicts)}`,
  );
  if (options.check && verdicts.some(({holds}) => !holds)) {
    process.exitCode = 1;
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
