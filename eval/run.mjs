// Precision and recall of linking on the labelled sentences of gold/, beside
// two baselines. Usage: npm run eval [-- --errors] [-- --lib DIR]
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';

const {values: options} = parseArgs({
  options: {
    errors: {type: 'boolean', default: false},
    lib: {type: 'string', default: 'plugins/study-log/lib'},
  },
});
const lib = (path) =>
  import(pathToFileURL(resolve(options.lib, 'mentions/matcher', path)));
const {createMatcher} = await lib('createMatcher.js');
const {learnUnrelatedWords} = await lib('learnUnrelatedWords.js');

const gold = (name) =>
  readFileSync(new URL(`gold/${name}`, import.meta.url), 'utf8');
const concepts = JSON.parse(gold('concepts.json'));
const sentences = gold('links.dev.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const terms = concepts.map(({id, aliases: [name, ...aliases]}) => ({
  id,
  name,
  aliases,
}));

function ours() {
  const matcher = createMatcher(terms);
  const policy = {unrelated: learnUnrelatedWords([]), skipped: new Set()};
  return (text) =>
    matcher
      .find(text, policy)
      .map(({id, start, end}) => ({concept: id, start, end}));
}

/** Leftmost, then longest alias; `isWord(text, start, end)` says where one may stand. */
function baseline(isWord) {
  const aliases = concepts
    .flatMap(({id, aliases: names}) =>
      names.map((name) => ({id, name: name.toLowerCase()})),
    )
    .sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    const lower = text.toLowerCase();
    const found = [];
    for (let start = 0; start < lower.length; start += 1) {
      const hit = aliases.find(
        ({name}) =>
          lower.startsWith(name, start) &&
          isWord(text, start, start + name.length),
      );
      if (hit) {
        const end = start + hit.name.length;
        found.push({concept: hit.id, start, end});
        start = end - 1;
      }
    }
    return found;
  };
}

const WORD = /[\p{L}\p{N}_]/u;
const isWholeWord = (text, start, end) =>
  !WORD.test(text[start - 1] ?? ' ') && !WORD.test(text[end] ?? ' ');

const same = (a) => (b) =>
  a.start === b.start && a.end === b.end && a.concept === b.concept;
const overlaps = (a) => (b) => a.start < b.end && b.start < a.end;

function score(find) {
  const total = {right: 0, wrong: 0, sense: 0, missed: 0};
  const errors = [];
  for (const {id, text, expected, negatives, optional} of sentences) {
    const found = find(text);
    for (const link of found) {
      if (expected.some(same(link))) {
        total.right += 1;
      } else if (!optional.some(overlaps(link))) {
        const sense = negatives.some(
          (span) => span.kind === 'sense' && overlaps(link)(span),
        );
        total.wrong += 1;
        total.sense += sense ? 1 : 0;
        errors.push(
          `${id} wrong ${text.slice(link.start, link.end)} (${link.concept}): ${text}`,
        );
      }
    }
    for (const link of expected.filter((span) => !found.some(same(span)))) {
      total.missed += 1;
      errors.push(
        `${id} missed ${text.slice(link.start, link.end)} (${link.concept}): ${text}`,
      );
    }
  }
  const {right, wrong, sense, missed} = total;
  return {
    precision: right / (right + wrong),
    boundaryPrecision: right / (right + wrong - sense),
    recall: right / (right + missed),
    errors,
  };
}

const print = (line) => process.stdout.write(`${line}\n`);
const cell = (value) => value.toFixed(3).padStart(10);
print(
  `${sentences.length} sentences, ${concepts.length} concepts\n${''.padEnd(16)} precision   boundary     recall`,
);
for (const [name, find] of [
  ['substring', baseline(() => true)],
  ['whole word', baseline(isWholeWord)],
  ['study-log', ours()],
]) {
  const result = score(find);
  print(
    `${name.padEnd(16)}${cell(result.precision)} ${cell(result.boundaryPrecision)} ${cell(result.recall)}`,
  );
  if (options.errors && name === 'study-log') {
    print(result.errors.join('\n'));
  }
}
