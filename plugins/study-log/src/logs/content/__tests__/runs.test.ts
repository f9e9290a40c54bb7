import {parse, runsOf} from './support.js';

test.each([
  ['plain text', 'Pod는 작다', ['Pod는 작다']],
  [
    'bold before a particle',
    '**CNI(Container Network Interface)**는',
    ['CNI(Container Network Interface)는'],
  ],
  ['struck text with a particle', '~~Pod(옛)~~는', ['Pod(옛)는']],
  ['a single tilde is a range', '1~2월과 3~4월', ['1~2월과 3~4월']],
  ['code is no running text', '`pod`는 코드', ['￼는 코드']],
  ['a link is no running text', '[Calico](x)의 문서', ['￼의 문서']],
  [
    'brackets without a definition are text',
    '[서비스]는 [둘][셋]',
    ['[서비스]는 [둘][셋]'],
  ],
  [
    'brackets with a definition are a link',
    '[서비스]는\n\n[서비스]: ./a',
    ['￼는'],
  ],
  ['an image is no running text', '![pod 그림](x.png) 파드', ['￼ 파드']],
  ['an address', '문서 https://calico.org/pod 와', ['문서 ￼ 와']],
  [
    'an address keeps out of the parenthesis around it',
    '(https://a.b/c) 는',
    ['(￼) 는'],
  ],
  ['a scheme alone is text', '"http://" 접두어', ['"http://" 접두어']],
  ['a wikilink', '[[Pod|파드]]는', ['￼는']],
  ['text between inline tags', '<b>Calico</b>는', ['￼Calico￼는']],
  [
    'code, keys and links in HTML',
    '<code>pod</code> <kbd>L7</kbd> <a href="x">L4</a>는',
    ['￼￼ ￼￼ ￼￼는'],
  ],
  ['an HTML block', '<div>\npod\n</div>', []],
  ['a tag that is none', 'ping <pod-ip> 로', ['ping <pod-ip> 로']],
  ['an escape leaves its character', '\\*pod\\*', ['*pod*']],
  [
    'an entity',
    'Ingress&nbsp;Controller &unknown;',
    ['Ingress\u00a0Controller &unknown;'],
  ],
  ['a soft line break', 'Ingress\nController', ['Ingress\nController']],
  [
    'a line break in a quote',
    '> Ingress\n> Controller',
    ['Ingress\nController'],
  ],
  ['an alert without its marker', '> [!NOTE]\n> 파드는', ['파드는']],
  ['an alert that is only a marker', '> [!TIP]\n>\n> 파드는', ['파드는']],
  [
    'each table cell',
    '| a | b |\n|---|---|\n| c `d` | e |',
    ['a', 'b', 'c ￼', 'e'],
  ],
  [
    'a table whose rule row ends in spaces',
    '| a | b |\n|---|---|  \n| c | d |',
    ['a', 'b', 'c', 'd'],
  ],
  [
    'a footnote and its text',
    '글[^1]은\n\n[^1]: 각주\n    둘째 줄',
    ['글￼은', '각주\n둘째 줄'],
  ],
  ['a task without its box', '- [x] 설치한다', ['설치한다']],
  [
    'headings and code blocks have none',
    '# 제목\n\n```\ncode\n```\n\n    code',
    [],
  ],
  ['a heading mark without a space is text', '#240116', ['#240116']],
  ['dollars in a shell', '$HOME 과 $PATH', ['$HOME 과 $PATH']],
  ['math where the file shows it', '식 $\\alpha + L7$ 과', ['식 ￼ 과']],
  ['display math', '$$\npod\n$$\n\n뒤', ['뒤']],
  ['CR line ends', '# 제목\r\r글\r줄', ['글\r줄']],
])('%s', (_name, text, runs) => {
  expect(runsOf(text)).toEqual(
    runs.map((run) => run.replaceAll('￼', '\uFFFC')),
  );
});

test('a run knows its section and its line', () => {
  const {runs} = parse('앞\n\n## 제목\r\n\r\n뒤');
  expect(runs.map(({section, line}) => [section, line])).toEqual([
    [0, 1],
    [1, 5],
  ]);
});

test.each([
  ['nothing', '글뿐', undefined],
  ['code', '`kubectl get`으로 본다', ['kubectl get']],
  ['the words of a link', '[Calico *문서*](x)를 본다', ['Calico 문서']],
  ['code in a link', '[`pod`](x)는', ['', 'pod']],
  ['a wikilink', '[[Ingress|그것]]을', ['그것']],
  ['an image', '앞 ![그림](x.png) 뒤', ['']],
  ['words in a link of HTML', '<a href="x">여기</a>를', ['여기', '']],
  ['two things', '`a`와 [b](x)', ['a', 'b']],
])('what is no running text shows %s', (_name, text, objects) => {
  expect(parse(text).runs[0]?.objects).toEqual(objects);
});
