import {parseArgs} from 'node:util';
import {KINDS} from './sites.mjs';

const PARTS = ['build', 'page', 'dev'];
const DEFAULT_KINDS = ['core', 'full', 'bare'];

export const HELP = `Usage: npm run bench -- [options]

  --logs 300,1000   how many logs; each number makes a site of each kind
  --only ${DEFAULT_KINDS.join(',')}
                    which sites (${KINDS.join(', ')})
  --skip dev,page   parts to leave out (${PARTS.join(', ')}); page needs build
  --rounds 1        builds of each sort; the median counts
  --check           exit 1 when a bound is missed at the largest number of logs
  --help

core   ours with timeline, concepts and links: no search, feeds, Markdown
       twins, cards, or diagrams made from steps
full   ours as it is by default: all of that but cards
cards  ours with all of it
bare   @docusaurus/plugin-content-docs over the same logs
floor  Docusaurus alone: as many pages as core has, of one line each; has
       builds only (--skip page,dev)

A bound is for one of core and full, as its name says, beside bare. The times
of what is drawn and published (search, cards, ...) are part of the whole, and
shown apart as well; a bound that leaves some out says so.`;

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

/** The pages of `floor` are no logs: there is none to open or to edit. */
function assertMeasurable(kinds, parts) {
  if (kinds.includes('floor') && parts.some((part) => part !== 'build')) {
    throw new Error('floor has builds only: add --skip page,dev.');
  }
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
      only: {type: 'string', default: DEFAULT_KINDS.join(',')},
      skip: {type: 'string', default: ''},
      rounds: {type: 'string', default: '1'},
      check: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  });
  const skipped = parseList(values.skip, PARTS);
  const kinds = parseList(values.only, KINDS);
  const parts = PARTS.filter((part) => !skipped.includes(part));
  assertMeasurable(kinds, parts);
  return {
    help: values.help,
    counts: parseCounts(values.logs),
    kinds,
    parts,
    rounds: Math.max(1, Number(values.rounds) || 1),
    check: values.check,
  };
}
