// `npm run bench:match`: how fast names are found in running text, on one core.
import {parseArgs} from 'node:util';
import {createTableMatcher} from '../plugins/study-log/lib/mentions/matcher/createMatcher.js';
import {learnUnrelatedWords} from '../plugins/study-log/lib/mentions/matcher/learnUnrelatedWords.js';
import {toPatternTable} from '../plugins/study-log/lib/mentions/matcher/patterns.js';
import {generateLogs} from './corpus/generateLogs.mjs';
import {generateNames, mixNames} from './corpus/names.mjs';
import {formatNumber, formatTable} from './table.mjs';

const HELP = `Usage: npm run bench:match -- [options]

  --logs 10000      how many made-up logs
  --concepts 5000   how many concepts, each with three names
  --rounds 3        runs of each sort; the best counts
  --check           exit 1 when a bound is missed
  --help

Only the matcher is measured, in CPU time: no reading, no parsing. The build of
the core in lib/ is measured: npm run build:plugin comes first.`;

const POLICY = {unrelated: learnUnrelatedWords([]), skipped: new Set()};
const MEGABYTE = 1e6;
const LONG_LINE = 400_000;

const cpuSeconds = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
};

function matcherOf(concepts) {
  const begun = cpuSeconds();
  const table = toPatternTable(concepts);
  const {find} = createTableMatcher(table);
  return {find, patterns: table.size, seconds: cpuSeconds() - begun};
}

/** Megabytes (UTF-8) a second of CPU, and how many matches; the best of some rounds. */
function measure({find}, lines, rounds) {
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  const runs = Array.from({length: rounds}, () => {
    let matches = 0;
    const begun = cpuSeconds();
    for (const line of lines) {
      matches += find(line, POLICY).length;
    }
    return {matches, seconds: cpuSeconds() - begun};
  });
  const seconds = Math.min(...runs.map((run) => run.seconds));
  const speed = bytes / MEGABYTE / seconds;
  return {bytes, seconds, speed, matches: runs[0].matches};
}

/** Lines on which a careless search is quadratic: one piece again and again up to 400 KB. */
function longLines([{name: latin}, {name: hangul}]) {
  const pieces = {
    'one letter': 'a',
    'one syllable': hangul[0],
    'a Korean name, glued': hangul,
    'a Korean name, spaced': `${hangul} `,
    'a name in a path': `${latin.toLowerCase().replace(/ /g, '-')}/`,
    'a name in an address': `.${latin.replace(/ /g, '')}`,
    'a name among capitals': `${latin} Open `,
    'a name between Hangul': `${latin}가`,
    'a name without its end': latin.slice(0, -1),
    'combining marks': '\u0301',
    'decomposed Hangul': `${hangul.normalize('NFD')}는 `,
  };
  return Object.entries(pieces).map(([name, piece]) => {
    const times = LONG_LINE / Buffer.byteLength(piece);
    return {name, line: piece.repeat(Math.floor(times))};
  });
}

const toRow = (name, {bytes, seconds, speed, matches}) => [
  name,
  formatNumber(bytes / MEGABYTE, {unit: ' MB'}),
  formatNumber(seconds, {digits: 2, unit: ' s'}),
  formatNumber(speed, {unit: ' MB/s'}),
  String(matches),
];

function run({logs, concepts, rounds}) {
  const names = generateNames(concepts);
  const few = names.slice(0, concepts / 10);
  const texts = generateLogs(logs).map(({text}, index) =>
    mixNames(text, few, index + 1),
  );
  const linesOf = (some) => some.flatMap((text) => text.split('\n'));
  const all = linesOf(texts);
  const half = linesOf(texts.slice(0, logs / 2));
  const large = matcherOf(names);
  const small = matcherOf(few);
  console.log(
    `${concepts} concepts: ${large.patterns} patterns, built in ${large.seconds.toFixed(2)} s\n`,
  );
  const results = {
    whole: measure(large, all, rounds),
    half: measure(large, half, rounds),
    few: measure(small, all, rounds),
  };
  const long = longLines(names).map(({name, line}) => ({
    name,
    // Too short for one run to tell much.
    ...measure(large, [line], rounds * 5),
  }));
  console.log(
    formatTable([
      ['', 'text', 'CPU', 'speed', 'matches'],
      toRow(`${logs} logs, ${concepts} concepts`, results.whole),
      toRow(`${logs / 2} logs, ${concepts} concepts`, results.half),
      toRow(`${logs} logs, ${few.length} concepts`, results.few),
      ...long.map(({name, ...result}) => toRow(`400 KB: ${name}`, result)),
    ]),
  );
  return {...results, long};
}

const atLeast = (name, value, {limit, unit}) => ({
  holds: value >= limit,
  text: `${value >= limit ? 'ok    ' : 'MISSED'} ${name}: ${value.toFixed(2)}${unit}, at least ${limit}${unit}`,
});

function judge({whole, half, few, long}) {
  const slowest = Math.min(...long.map(({speed}) => speed));
  return [
    atLeast('all logs, all concepts', whole.speed, {limit: 4, unit: ' MB/s'}),
    atLeast('twice the text, speed', whole.speed / half.speed, {
      limit: 0.8,
      unit: ' ×',
    }),
    atLeast('ten times the concepts, speed', whole.speed / few.speed, {
      limit: 0.6,
      unit: ' ×',
    }),
    atLeast('slowest line of 400 KB', slowest, {limit: 4, unit: ' MB/s'}),
  ];
}

const {values} = parseArgs({
  options: {
    logs: {type: 'string', default: '10000'},
    concepts: {type: 'string', default: '5000'},
    rounds: {type: 'string', default: '3'},
    check: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});
if (values.help) {
  console.log(HELP);
} else {
  const verdicts = judge(
    run({
      logs: Number(values.logs),
      concepts: Number(values.concepts),
      rounds: Number(values.rounds),
    }),
  );
  console.log(`\n${verdicts.map(({text}) => text).join('\n')}`);
  if (values.check && verdicts.some(({holds}) => !holds)) {
    process.exitCode = 1;
  }
}
