// Draws every source of a folder with the built package and prints the outcomes as JSON.
// Usage: node renderFolder.mjs FOLDER [--reverse] [--passes N]
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {createRenderer} from '../../lib/createRenderer.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    reverse: {type: 'boolean', default: false},
    passes: {type: 'string', default: '1'},
  },
});
const [folder] = positionals;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mmd'))
  .sort();
if (values.reverse) names.reverse();

const render = createRenderer({containerWidth: 1264});

async function draw(name) {
  const before = process.cpuUsage();
  const source = readFileSync(join(folder, name), 'utf8');
  const outcome = await render(source);
  const {user, system} = process.cpuUsage(before);
  return {name, ...outcome, cpu: (user + system) / 1000};
}

const passes = [];
for (let pass = 0; pass < Number(values.passes); pass += 1) {
  const drawn = [];
  for (const name of names) drawn.push(await draw(name));
  passes.push(drawn);
}
process.stdout.write(JSON.stringify(passes));
