import fc from 'fast-check';
import {hostileText} from '../../__tests__/support/hostileText';
import {read} from '../../__tests__/support/read';
import {fillEntry} from '../fillEntry';
import type {Resolve} from '../types';
import {LABELS} from './support/written';

const resolve: Resolve = ({kind, target}) =>
  kind === 'link'
    ? {href: `https://example.com/${target}`}
    : {url: '/p.png', width: 640, height: 480};

const fill = (text: string): string =>
  fillEntry(read(text), {
    range: {start: 0, end: text.length},
    links: [],
    resolve,
    labels: LABELS,
    headings: [],
    diagrams: [],
  }).html;

/** The tags in which a name stands twice: a browser would take the first, a minifier complains. */
function findRepeats(html: string): readonly string[] {
  const tags = html.match(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*>/gi);
  return (tags ?? []).filter((tag) => {
    const names = [...tag.matchAll(/\s([^\s=>"]+)(?:="[^"]*")?/g)].map(
      ([, name = '']) => name.toLowerCase(),
    );
    return new Set(names).size < names.length;
  });
}

const OWN = 'width="640" height="480"';

test.each([
  ['', OWN],
  ['width="300px" height="250px"', 'width="300" height="250"'],
  ['width=50%', 'width="50%"'],
  ['height=" 20.5em"', 'height="20.5"'],
  ['width="0" height="0"', 'width="0" height="0"'],
  ['width=auto height=""', OWN],
  ['width=-3', OWN],
  ['width={100}', OWN],
])('a picture with the attributes %j measures %j', (attributes, expected) => {
  expect(fill(`<img src="a.png" ${attributes}>`)).toContain(
    `<img src="/p.png" alt="" ${expected} loading="lazy" decoding="async">`,
  );
});

const TAGS = [
  '<img src="a.png" alt="a" alt="b" SRC="c" loading="eager" decoding="sync" class="x">',
  '<a href="a.md" target="_self" rel="nofollow" class="x" href="b.md">a</a>',
  '<h2 id="a" class="x" tabindex="3">a</h2>',
  '<table class="x" tabindex="1" role="none" aria-label="a"><tr><th scope="col" scope="row" style="text-align:left">a</th></tr></table>',
  '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked aria-label="a"></li></ul>',
  '<details open open="a"><summary class="x">a</summary>a</details>',
  '<pre class="x" tabindex="2"><code class="language-js" class="y">a</code></pre>',
  '<div align="left" align="right" dir="rtl" title="a" title="b">a</div>',
];

test.each(TAGS)('no attribute stands twice in %s', (tag) => {
  expect(findRepeats(fill(tag))).toEqual([]);
});

test('nor in anything that may be written', () => {
  expect(findRepeats('<p a="1" b A="2">')).toHaveLength(1);
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(findRepeats(fill(text))).toEqual([]);
    }),
  );
});
