import type {Reference} from 'study-log/logs/types';
import {applyEdits} from '../applyEdits.js';
import {toReferenceEdits} from '../referenceEdits.js';

const IMAGES = {
  'a.png': {url: '/x/a-1.png'},
  'b (1).png': {url: '/x/b-1.png'},
  'gone.png': {missing: true},
} as const;
const HREFS = {
  './b.md': {href: '/logs/b/#c'},
  'none.md': {broken: true},
} as const;

function rewrite(text: string, references: readonly Reference[]): string {
  return applyEdits(
    text,
    toReferenceEdits({
      input: {text, images: IMAGES, hrefs: HREFS},
      references,
      firstLine: 1,
      addressOf: (href) => `https://e.com${href}`,
    }),
  );
}

const image = (target: string, line = 1): Reference => ({
  kind: 'image',
  target,
  line,
});
const link = (target: string, line = 1): Reference => ({
  kind: 'link',
  target,
  line,
});

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
  ['![[a.png|200]]', image('a.png'), '![](https://e.com/x/a-1.png)'],
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

it('changes the line that the reference stands on, and no other', () => {
  const text = '`[b](./b.md)`\r\n[b](./b.md)\n[b](./b.md)';
  expect(rewrite(text, [link('./b.md', 2)])).toBe(
    '`[b](./b.md)`\r\n[b](https://e.com/logs/b/#c)\n[b](./b.md)',
  );
});
