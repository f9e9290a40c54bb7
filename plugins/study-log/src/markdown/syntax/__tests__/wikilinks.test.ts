import {findNodes, toHtml} from './support/parse.js';

it.each([
  ['[[글]]', '글', '글'],
  ['[[글#절]]', '글#절', '글#절'],
  ['[[글#절|말]]', '글#절', '말'],
  ['[[#절]]', '#절', '#절'],
  ['[[../글]]', '../글', '../글'],
  ['[[글#^id-1]]', '글#^id-1', '글#^id-1'],
  ['[[글 | 긴 말 ]]', '글', '긴 말'],
  ['[[글|]]', '글', '글'],
  ['[[글|a|b]]', '글', 'a|b'],
  ['| a |\n|---|\n| [[글\\|말]] |', '글', '말'],
  ['참고[[글]]에서', '글', '글'],
  ['[[1,2]]', '1,2', '1,2'],
  ['**[[글]]**은', '글', '글'],
  ['#[[자료/큐]]', '자료/큐', '자료/큐'],
])('%s links to a note', (text, target, words) => {
  const [link] = findNodes(text, 'wikilink');
  expect(link?.target).toBe(target);
  expect(link?.children).toMatchObject([{type: 'text', value: words}]);
});

it.each([
  '[[1,2],[3,4]]',
  '[[ -f x ]]',
  'a[[b]]',
  'm[0][[1]]',
  '[[[a]]]',
  '[[^1]]',
  '\\[[글]]',
  '`[[글]]`',
  '    [[글]]',
  '[[글]](https://a.b)',
  '[[글',
  '[[]]',
  '[[글\n절]]',
])('%s is no wikilink', (text) => {
  expect(findNodes(text, 'wikilink')).toEqual([]);
});

it('shows what is no wikilink as it is written', () => {
  expect(toHtml('[[1,2],[3,4]] 와 a[[b]] 와 [[ -f x ]]')).toBe(
    '<p>[[1,2],[3,4]] 와 a[[b]] 와 [[ -f x ]]</p>',
  );
});

it('knows where its words stand', () => {
  const text = '가 [[글 | 말 ]] 나';
  const [link] = findNodes(text, 'wikilink');
  const [words] = link?.children ?? [];
  expect(words?.pieces).toEqual([
    {
      start: text.indexOf('말'),
      end: text.indexOf('말') + 1,
      length: 1,
      same: true,
    },
  ]);
  expect(link?.position).toMatchObject({
    start: {offset: 2},
    end: {offset: text.indexOf(']]') + 2},
  });
});

it.each([
  ['![[글]]', {target: '글', words: ''}],
  ['![[글#절]]', {target: '글#절', words: ''}],
  ['![[그림.png|300]]', {target: '그림.png', words: '', width: 300}],
  ['![[그림.png|300x200]]', {target: '그림.png', width: 300, height: 200}],
  ['![[그림.png|설명]]', {target: '그림.png', words: '설명'}],
  ['![[그림.png|설명|300x200]]', {words: '설명', width: 300, height: 200}],
  ['![[문서.pdf]]', {target: '문서.pdf'}],
  ['| a |\n|---|\n| ![[그림.png\\|300]] |', {target: '그림.png', width: 300}],
  ['앞![[그림.png]]뒤', {target: '그림.png'}],
])('%s embeds a file', (text, embed) => {
  expect(findNodes(text, 'embed')).toMatchObject([embed]);
});

it.each(['`![[글]]`', '\\!\\[[글]]', '![[ a ]]', '![[a] b](x.png)'])(
  '%s embeds nothing',
  (text) => {
    expect(findNodes(text, 'embed')).toEqual([]);
  },
);
