import type {Log, Reference} from '../../logs/types.js';
import {resolveReferences} from '../resolveReferences.js';

const log = (source: string, anchors: readonly string[] = []): Log =>
  ({
    id: source.replace(/\.md$/i, ''),
    source,
    range: {start: 0, end: 1},
    sections: anchors.map((anchor) => ({anchor, depth: 1, heading: anchor})),
    ids: [],
    references: [],
  }) as unknown as Log;

const FROM = log('2025/2025-01-11.md', ['cni란']);
const LOGS = [
  FROM,
  log('2025/2025-01-12.md', ['ingress']),
  log('메모/Git 정리.md'),
];
const FILES = ['2025/img/cni.png', 'img/한글.svg', 'code/main.go'];

describe('a link', () => {
  const references = resolveReferences({logs: LOGS, files: FILES});
  const resolve = (target: string, kind: Reference['kind'] = 'link') =>
    references.of(FROM, {kind, target, line: 1});

  it.each([
    ['2025-01-12.md', {kind: 'log', log: '2025/2025-01-12', anchor: ''}],
    ['./2025-01-12', {kind: 'log', log: '2025/2025-01-12', anchor: ''}],
    [
      '2025-01-12.md#Ingress',
      {kind: 'log', log: '2025/2025-01-12', anchor: 'ingress'},
    ],
    ['2025-01-12.md#gone', {kind: 'log', log: '2025/2025-01-12', anchor: ''}],
    ['#cni란', {kind: 'log', log: '2025/2025-01-11', anchor: 'cni란'}],
    ['#-CNI란-', {kind: 'log', log: '2025/2025-01-11', anchor: 'cni란'}],
    ['#---', {kind: 'elsewhere'}],
    ['#%EC%97%86%EC%9D%8C', {kind: 'elsewhere'}],
    [
      '../%EB%A9%94%EB%AA%A8/Git%20%EC%A0%95%EB%A6%AC.md',
      {kind: 'log', log: '메모/Git 정리', anchor: ''},
    ],
    ['/메모/git 정리.md', {kind: 'log', log: '메모/Git 정리', anchor: ''}],
    ['../code/main.go', {kind: 'file', path: 'code/main.go'}],
    ['code/main.go', {kind: 'file', path: 'code/main.go'}],
    ['메모/Git 정리.md', {kind: 'log', log: '메모/Git 정리', anchor: ''}],
    ['../gone.md', {kind: 'missing'}],
    ['/docs/other-plugin', {kind: 'elsewhere'}],
    ['https://example.com/a.md', {kind: 'elsewhere'}],
    ['http://host:9090로', {kind: 'elsewhere'}],
    ['100%.md', {kind: 'missing'}],
  ])('to %s leads to %j', (target, expected) => {
    expect(resolve(target)).toEqual(expected);
  });

  it.each([
    ['img/cni.png', '2025/img/cni.png'],
    ['./IMG/CNI.PNG', '2025/img/cni.png'],
    ['img\\cni.png', '2025/img/cni.png'],
    ['/img/한글.svg', 'img/한글.svg'],
    ['../img/한글.svg'.normalize('NFD'), 'img/한글.svg'],
    ['img/cni.png?raw=true', '2025/img/cni.png'],
  ])('that is an image, %s, finds its file', (target, path) => {
    expect(resolve(target, 'image')).toEqual({kind: 'file', path});
  });

  it.each(['C:\\Users\\me\\a.png', 'gone.png', '../../../etc/passwd'])(
    'that is an image, %s, is missing',
    (target) => {
      expect(resolve(target, 'image')).toEqual({kind: 'missing'});
    },
  );
});

describe('in a known repository, a link', () => {
  const references = resolveReferences({
    logs: [...LOGS, log('kubernetes/README.md', ['pod'])],
    files: [...FILES, 'docs/slides.pdf', 'kubernetes/pod.yaml'],
    repository: {url: 'https://github.com/me/til', folder: 'notes'},
  });
  const resolve = (target: string, kind: Reference['kind'] = 'link') =>
    references.of(FROM, {kind, target, line: 1});
  const page = (path: string) => ({
    kind: 'repository',
    href: `https://github.com/me/til/${path}`,
  });

  it.each([
    [
      'https://github.com/me/til/blob/main/notes/2025/2025-01-12.md#Ingress',
      {kind: 'log', log: '2025/2025-01-12', anchor: 'ingress'},
    ],
    [
      'https://github.com/Me/TIL/blob/master/notes/%EB%A9%94%EB%AA%A8/Git%20%EC%A0%95%EB%A6%AC.md',
      {kind: 'log', log: '메모/Git 정리', anchor: ''},
    ],
    [
      'https://github.com/me/til/tree/main/notes/kubernetes/',
      {kind: 'log', log: 'kubernetes/README', anchor: ''},
    ],
    ['../kubernetes', {kind: 'log', log: 'kubernetes/README', anchor: ''}],
    ['../code/main.go', page('blob/HEAD/notes/code/main.go')],
    ['../code/', page('tree/HEAD/notes/code')],
    [
      '../../src/안녕 하세요.py',
      page('blob/HEAD/src/%EC%95%88%EB%85%95%20%ED%95%98%EC%84%B8%EC%9A%94.py'),
    ],
    ['../docs/slides.pdf', {kind: 'file', path: 'docs/slides.pdf'}],
    ['../code/gone.go', {kind: 'missing'}],
    ['../../../outside.py', {kind: 'missing'}],
    ['https://github.com/me/til/blob/main/src/a.go', {kind: 'elsewhere'}],
    ['https://github.com/me/til/blob/main/notes/gone.md', {kind: 'elsewhere'}],
    ['https://github.com/me/til/issues/1', {kind: 'elsewhere'}],
    [
      'https://github.com/you/til/blob/main/notes/2025/2025-01-12.md',
      {kind: 'elsewhere'},
    ],
    [
      'https://github.com/me/til2/blob/main/notes/2025/2025-01-12.md',
      {kind: 'elsewhere'},
    ],
  ])('to %s leads to %j', (target, expected) => {
    expect(resolve(target)).toEqual(expected);
  });

  it.each([
    'https://raw.githubusercontent.com/me/til/main/notes/2025/img/cni.png',
    'https://github.com/me/til/blob/main/notes/2025/img/cni.png?raw=true',
  ])('that is an image, %s, finds its file', (target) => {
    expect(resolve(target, 'image')).toEqual({
      kind: 'file',
      path: '2025/img/cni.png',
    });
  });

  it('that is an image of the repository beside the folder stays where it is', () => {
    expect(
      resolve('https://github.com/me/til/raw/main/logo.png', 'image'),
    ).toEqual({kind: 'elsewhere'});
  });
});

it.each(['link', 'image', 'embed'] as const)(
  'never takes Markdown that is no log for a file to be saved: %s',
  (kind) => {
    const {of} = resolveReferences({logs: LOGS, files: ['메모/비밀.MD']});
    for (const target of ['../메모/비밀.md', '비밀.MD']) {
      expect(of(FROM, {kind, target})).toEqual({kind: 'missing'});
    }
  },
);

describe('in a file of many days, an anchor', () => {
  const [first, second] = ['하나', '둘'].map((anchor, day): Log => {
    const sections = ['정리', anchor];
    return {
      ...log('2025-01.md', sections),
      id: `2025-01-1${day}`,
      range: {start: day, end: day + 1},
    };
  }) as [Log, Log];
  const {of} = resolveReferences({logs: [second, first, FROM], files: []});

  it.each([
    [FROM, '2025-01.md#하나', first],
    [FROM, '2025-01.md#둘', second],
    [FROM, '2025-01.md#셋', first],
    [FROM, '2025-01', first],
    [first, '#둘', second],
    [second, '#하나', first],
    [second, '#정리', second],
  ])('is found on the page of its day (%#)', (from, target, to) => {
    const [, anchor = ''] = target.split('#');
    (['link', 'embed'] as const).forEach((kind) =>
      expect(of(from, {kind, target})).toEqual({
        kind: 'log',
        log: to.id,
        anchor: anchor === '셋' ? '' : anchor,
      }),
    );
  });
});

it('reports each reference that leads nowhere, with its place', () => {
  const dead = {
    ...FROM,
    references: [
      {kind: 'image', target: 'gone.png', line: 3},
      {kind: 'link', target: 'gone.md', line: 5},
      {kind: 'link', target: '2025-01-12.md', line: 6},
    ],
  } as Log;
  const {problems} = resolveReferences({
    logs: [dead, ...LOGS.slice(1)],
    files: FILES,
  });
  expect(problems.map(({code, line}) => [code, line])).toEqual([
    ['image-missing', 3],
    ['link-missing', 5],
  ]);
});
