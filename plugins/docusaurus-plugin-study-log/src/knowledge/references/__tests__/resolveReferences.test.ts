import type {Log, Reference} from '../../../parse/types';
import {resolveReferences} from '../resolveReferences';

const log = (source: string, anchors: readonly string[] = []): Log =>
  ({
    id: source.replace(/\.md$/i, ''),
    source,
    range: {start: 0, end: 1},
    sections: anchors.map((anchor) => ({anchor})),
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
  const references = resolveReferences(LOGS, FILES);
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
    ['#%EC%97%86%EC%9D%8C', {kind: 'missing'}],
    [
      '../%EB%A9%94%EB%AA%A8/Git%20%EC%A0%95%EB%A6%AC.md',
      {kind: 'log', log: '메모/Git 정리', anchor: ''},
    ],
    ['/메모/git 정리.md', {kind: 'log', log: '메모/Git 정리', anchor: ''}],
    ['../code/main.go', {kind: 'file', path: 'code/main.go'}],
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

it('reports each reference that leads nowhere, with its place', () => {
  const dead = {
    ...FROM,
    references: [
      {kind: 'image', target: 'gone.png', line: 3},
      {kind: 'link', target: 'gone.md', line: 5},
      {kind: 'link', target: '2025-01-12.md', line: 6},
    ],
  } as Log;
  const {problems} = resolveReferences([dead, ...LOGS.slice(1)], FILES);
  expect(problems.map(({code, line}) => [code, line])).toEqual([
    ['image-missing', 3],
    ['link-missing', 5],
  ]);
});
