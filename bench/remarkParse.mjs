// remark-parse alone over a folder: what reading Markdown costs elsewhere.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const folder = process.argv[2];
const processor = unified().use(remarkParse);
let nodes = 0;
for (const name of readdirSync(folder, {recursive: true})) {
  if (name.endsWith('.md')) {
    const tree = processor.parse(readFileSync(join(folder, name), 'utf8'));
    nodes += tree.children.length;
  }
}
console.log(nodes);
