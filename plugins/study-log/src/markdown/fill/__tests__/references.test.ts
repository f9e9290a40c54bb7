import {fillEntry} from '../fillEntry';
import {
  all,
  entry,
  heading,
  html,
  link,
  linksTo,
  p,
  slot,
  text,
  write,
  type Written,
} from './support/written';
import type {EntryRequest, Resolution} from '../types';

const fill = (file: Written, rest: Partial<EntryRequest> = {}) =>
  fillEntry(file, entry(file, rest));
const to =
  (targets: Readonly<Record<string, Resolution>>) =>
  ({target}: {readonly target: string}) =>
    targets[target];

describe("the writer's links and pictures", () => {
  test.each<[string, string, Resolution | undefined, string]>([
    [
      'a page',
      'a.md',
      {href: '/logs/a/'},
      '<a href="/logs/a/" title="t">말</a>',
    ],
    ['nothing', 'a.md', {broken: true}, '말'],
    [
      'what is written',
      'a b.md',
      undefined,
      '<a href="a%20b.md" title="t">말</a>',
    ],
    [
      'another site',
      'https://a.io/가',
      undefined,
      '<a href="https://a.io/%EA%B0%80" title="t" target="_blank" rel="noopener noreferrer">말</a>',
    ],
    ['no address at all', 'http://서버:포트', undefined, '말'],
    ['a script', 'java\nscript:alert(1)', undefined, '말'],
    ['what looks like a scheme', ':https://a.io', undefined, '말'],
    ['a script that was found', 'a', {href: 'javascript:1'}, '말'],
    ['nowhere', '', undefined, '말'],
    ['the top', '#top', undefined, '<a href="#top" title="t">말</a>'],
    [
      'a heading in other letters',
      '#%EC%A0%9C%EB%AA%A9-B',
      undefined,
      '<a href="#제목-b" title="t">말</a>',
    ],
    [
      'an id of theirs',
      '#own',
      undefined,
      '<a href="#user-content-own" title="t">말</a>',
    ],
    ['no heading', '#nope', undefined, '말'],
    ['a heading that is not there', 'a.md', {href: '#nope'}, '말'],
  ])('a link leads to %s', (...[, target, found, expected]) => {
    const file = write([
      p(link(target, '말', ' title="t"')),
      heading(2, '제목 B'),
      all(html('<a'), slot({kind: 'id', id: 'own'}), html('></a>')),
    ]);
    const {html: filled, fragments} = fill(file, {resolve: () => found});
    expect(filled).toContain(`<p>${expected}</p>`);
    expect(fragments).toEqual(
      /nope/.test(target + JSON.stringify(found))
        ? [{href: '#nope', source: 0}]
        : [],
    );
  });

  test.each<[string, object, Resolution | undefined, string]>([
    [
      'with its size',
      {},
      {url: '/a-1.png', width: 10, height: 20},
      '<img src="/a-1.png" alt="그림" width="10" height="20" loading="lazy" decoding="async">',
    ],
    [
      "with the writer's width alone",
      {width: 300},
      {url: '/a-1.png', width: 10, height: 20},
      '<img src="/a-1.png" alt="그림" width="300" loading="lazy" decoding="async">',
    ],
    [
      'as written',
      {target: 'https://a.io/x y.png'},
      undefined,
      '<img src="https://a.io/x%20y.png" alt="그림" loading="lazy" decoding="async">',
    ],
    [
      'as its words where it is missing',
      {},
      {missing: true},
      '<span class="studyLogMissingImage" role="img" aria-label="이미지 없음: 그림">그림</span>',
    ],
    [
      'as a word where it may not be shown',
      {target: 'javascript:1', alt: ''},
      undefined,
      '<span class="studyLogMissingImage" role="img" aria-label="이미지 없음">이미지 없음</span>',
    ],
  ])('a picture is shown %s', (...[, changed, found, expected]) => {
    const file = write([
      p(
        slot({
          kind: 'image',
          target: 'a.png',
          source: 0,
          alt: '그림',
          attributes: ' alt="그림"',
          ...changed,
        }),
      ),
    ]);
    expect(fill(file, {resolve: () => found}).html).toBe(`<p>${expected}</p>`);
  });

  test.each<[string, Resolution | undefined, string]>([
    [
      'a picture',
      {url: '/a.png'},
      '<img src="/a.png" alt="a&#x22;" width="300" loading="lazy" decoding="async">',
    ],
    ['a file', {href: '/a.pdf'}, '<a href="/a.pdf">a"</a>'],
    ['its source', undefined, '![[a"|300]] &#x3C;'],
    ['its source where it leads nowhere', {broken: true}, '![[a"|300]] &#x3C;'],
  ])('an embed is %s', (_, found, expected) => {
    const file = write([
      p(
        slot({
          kind: 'embed',
          target: 'a"',
          source: 0,
          words: '',
          text: '![[a"|300]] <',
          width: 300,
        }),
      ),
    ]);
    expect(fill(file, {resolve: () => found}).html).toBe(`<p>${expected}</p>`);
  });

  test('internal addresses are told to the broken-link checker, each once', () => {
    const file = write([
      p(link('a', '1'), link('a', '2'), link('https://a.io', '3'), text('CNI')),
    ]);
    expect(
      fill(file, {
        resolve: to({a: {href: '/logs/a/#x'}}),
        links: linksTo(file.source, 'CNI'),
      }).links,
    ).toEqual(['/logs/a/#x', '/concepts/cni/']);
  });
});
