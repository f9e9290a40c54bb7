import type {Reference} from 'study-log/logs/types';
import type {Resolution} from 'study-log/markdown/fill/types';
import {applyEdits} from '../applyEdits.js';
import {toReferenceEdits} from '../referenceEdits.js';

const FOUND: Readonly<Record<string, Resolution>> = {
  'a.png': {url: '/x/a-1.png'},
  'b (1).png': {url: '/x/b-1.png'},
  'gone.png': {missing: true},
  './b.md': {href: '/logs/b/#c'},
  'none.md': {broken: true},
};

function rewrite(text: string, references: readonly Reference[]): string {
  return applyEdits(
    text,
    toReferenceEdits({
      text,
      resolve: ({target}) => FOUND[target],
      references,
      addressOf: (href) => `https://e.com${href}`,
    }),
  );
}

type Point = (target: string, source?: number) => Reference;
const point =
  (kind: Reference['kind']): Point =>
  (target, source = 0) => ({kind, target, source, line: 1});
const image = point('image');
const link = point('link');
const embed = point('embed');

it.each([
  ['![a.png](a.png)', image('a.png'), '![a.png](https://e.com/x/a-1.png)'],
  [
    '![](a.png "a.png")',
    image('a.png'),
    '![](https://e.com/x/a-1.png "a.png")',
  ],
  ['![](<b (1).png>)', image('b (1).png'), '![](<https://e.com/x/b-1.png>)'],
  ['<img src="a.png">', image('a.png'), '<img src="https://e.com/x/a-1.png">'],
  ['<img src=a.png>', image('a.png'), '<img src=https://e.com/x/a-1.png>'],
  ['![[a.png|200]]', embed('a.png'), '![](https://e.com/x/a-1.png)'],
  ['![[./b.md]]', embed('./b.md'), '[./b.md](https://e.com/logs/b/#c)'],
  ['![[gone.png]]', embed('gone.png'), '![[gone.png]]'],
  ['[b](./b.md)', link('./b.md'), '[b](https://e.com/logs/b/#c)'],
  ['[r]: ./b.md', link('./b.md'), '[r]: https://e.com/logs/b/#c'],
  ['![](gone.png)', image('gone.png'), '![](gone.png)'],
  ['[b](none.md)', link('none.md'), '[b](none.md)'],
  [
    '[b](https://o.example)',
    link('https://o.example'),
    '[b](https://o.example)',
  ],
  ['a.png, [b](xa.png)', image('a.png'), 'a.png, [b](xa.png)'],
])('%s becomes as it should', (text, reference, expected) => {
  expect(rewrite(text, [reference])).toBe(expected);
});

it('changes what is written where the reference stands, and nothing before it', () => {
  const text = '`[b](./b.md)`\r\n[b](./b.md)\n[b](./b.md)';
  expect(rewrite(text, [link('./b.md', text.indexOf('\n') + 1)])).toBe(
    '`[b](./b.md)`\r\n[b](https://e.com/logs/b/#c)\n[b](./b.md)',
  );
});

it('changes a definition once, however often it is used', () => {
  const text = '[b][r], [c][r]\n\n[r]: ./b.md';
  const references = [link('./b.md'), link('./b.md', text.indexOf('[c]'))];
  expect(rewrite(text, references)).toBe(
    '[b][r], [c][r]\n\n[r]: https://e.com/logs/b/#c',
  );
});
