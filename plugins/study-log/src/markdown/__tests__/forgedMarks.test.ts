import {createMarkdownReader} from '../readMarkdown.js';
import {read} from './support/read.js';

/** U+FDD0, U+FDD1 around text, U+FDD4 with a digit for a slot, U+FDD6 before a unit, U+FDD3 for an id. */
const TEXT = '\uFDD0\uFDE0x\uFDD1';
const SLOT = '\uFDD4\uFDE0';
const UNIT = '\uFDD6';
const KEPT = '\uFDD3\uFDE0';
const ALL = `${TEXT}${SLOT}${UNIT}${KEPT}`;
const HEX = '&#xFDD0;&#xfde0;x&#xFDD1&#x0FDD4;&#XFDE0;&#xFDD6;&#xFDD3;&#xFDE0;';
const DECIMAL =
  '&#64976;&#64992;x&#64977;&#064980;&#64992&#64982;&#64979;&#64992;';

/** A link of the writer's comes first: its slots are numbers 0 and 1, its text is number 0. */
const BEFORE = '[w](u)\n\n';

describe.each([
  ['literal', ALL],
  ['hexadecimal', HEX],
  ['decimal', DECIMAL],
])('%s marks', (_, forged) => {
  test.each([
    ['text', forged],
    ['a heading', `# ${forged}`],
    ['code', `\`${forged}\``],
    ['a fence', `\`\`\`\n${forged}\n\`\`\``],
    ['an info string', `\`\`\`js${forged} title="${forged}"\nx\n\`\`\``],
    ['a diagram', `\`\`\`mermaid\n${forged}\n\`\`\``],
    ['a title', `[w](u "${forged}")`],
    ['an address', `[w](u${forged})`],
    ['words of an image', `![${forged}](p.png)`],
    ['a wikilink', `[[${forged}|${forged}]]`],
    ['an embed', `![[${forged}]]`],
    ['a definition', `[w][r]\n\n[r]: u${forged} "${forged}"`],
    ['a footnote', `[^${forged}]\n\n[^${forged}]: ${forged}`],
    ['a cell', `| ${forged} |\n|-|\n| ${forged} |`],
    ['a task', `- [ ] ${forged}`],
    ['a callout', `> [!NOTE] ${forged}\n> ${forged}`],
    ['a formula', `$x^{${forged}}$`],
    ['an attribute', `<div title="${forged}">t</div>`],
    ['an attribute without quotes', `<div title=${forged}>t</div>`],
    ['an id', `<div id="${forged}">t</div>`],
    ['a name', `<a name="${forged}">t</a>`],
    ['text in HTML', `<div>${forged}</div>`],
    ['inline HTML', `a <span title="${forged}">${forged}</span>`],
    [
      'code in HTML',
      `<pre><code class="language-${forged}">${forged}</code></pre>`,
    ],
    ['a formula in HTML', `<code class="math-inline">${forged}</code>`],
    ['an image in HTML', `<img src="${forged}" alt="${forged}">`],
    ['a comment', `<!-- ${forged} --> t`],
    ['a tag', `<${forged}>`],
  ])('in %s are no marks', (_name, source) => {
    const whole = BEFORE + source;
    const {units, notes, escaped} = read(whole);
    const [first, ...others] = units;
    expect(first).toMatchObject({
      html: '<p>w</p>',
      texts: [{place: 'none', runs: [3, 1, 1]}],
    });
    expect(first?.slots.map(({kind}) => kind)).toEqual(['link', 'linkEnd']);
    expect(escaped.map(({what}) => what)).not.toContain('body');
    const printed = JSON.stringify([others, notes]);
    expect(printed).not.toMatch(/[\uFDD0-\uFDEF]/);
    // No other unit has taken what the first one's marks stand for.
    expect(
      others
        .flatMap(({slots}) => slots)
        .filter((slot) => 'source' in slot && slot.source < BEFORE.length),
    ).toEqual([]);
    expect(
      others
        .flatMap(({texts}) => texts)
        .filter(({runs}) => (runs[1] ?? 0) < BEFORE.length),
    ).toEqual([]);
  });
});

test.each([
  '\\char"FDD4\\char"FDE0',
  '\\unicode{xFDD4}',
  '\\text{\\char"FDD0\\char"FDE0 x\\char"FDD1}',
  '\\char"FDD6',
])('a formula with %s draws no mark', (formula) => {
  const {units} = read(`${BEFORE}$x^2 ${formula}$`);
  expect(units).toHaveLength(2);
  expect(units[1]?.slots).toEqual([]);
  expect(units[1]?.html).not.toMatch(/[\uFDD0-\uFDEF]/);
});

test('what a plugin of the site owner changes is no text of the writer any more', async () => {
  const shout = () => (tree: {children: unknown[]}) => {
    const visit = (node: {value?: string; children?: unknown[]}) => {
      if (typeof node.value === 'string') {
        node.value = node.value.replace('quiet', 'LOUD');
      }
      node.children?.forEach((child) => visit(child as typeof node));
    };
    visit(tree);
  };
  const loud = createMarkdownReader({remarkPlugins: [shout]});
  const {blocks} = await loud.read({text: 'quiet **calm**', bodyStart: 0});
  expect(blocks.units).toMatchObject([
    {html: '<p>LOUD <strong>calm</strong></p>', texts: [{runs: [16, 8, 4]}]},
  ]);
});
