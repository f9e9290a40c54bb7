import {parseArgs} from 'node:util';

const PARTS = ['build', 'page', 'dev'];
const KINDS = ['ours', 'bare'];

export const HELP = `Usage: npm run bench -- [options]

  --logs 300,1000   how many logs; each number makes a pair of sites
  --only ours,bare  which sites
  --skip dev,page   parts to leave out (${PARTS.join(', ')}); page needs build
  --rounds 1        builds of each sort; the median counts
  --check           exit 1 when a bound is missed at the largest number of logs
  --help`;

function parseList(text, allowed) {
  const values = text === '' ? [] : text.split(',');
  const wrong = values.find((value) => !allowed.includes(value));
  if (wrong !== undefined) {
    throw new Error(`"${wrong}" is none of ${allowed.join(', ')}.`);
  }
  return values;
}

function parseCounts(text) {
  const counts = text.split(',').map(Number);
  if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
    throw new Error(`--logs takes numbers, such as 300,1000; got "${text}".`);
  }
  return counts.sort((a, b) => a - b);
}

/**
 * @param {readonly string[]} args
 * @returns {{help: boolean, counts: number[], kinds: string[], parts: string[], rounds: number, check: boolean}}
 */
export function parseOptions(args) {
  const {values} = parseArgs({
    args: [...args],
    options: {
      logs: {type: 'string', default: '300,1000'},
      only: {type: 'string', default: KINDS.join(',')},
      skip: {type: 'string', default: ''},
      rounds: {type: 'string', default: '1'},
      check: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  const skipped = parseList(values.skip, PARTS);
  return {
    help: values.help,
    counts: parseCounts(values.logs),
    kinds: parseList(values.only, KINDS),
    parts: PARTS.filter((part) => !skipped.includes(part)),
    rounds: Math.max(1, Number(values.rounds) || 1),
    check: values.check,
  };
}
