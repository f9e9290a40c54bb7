import type {Log, Reference} from '../../logs/types.js';
import {createLogFinder, createWikilinkFinder} from '../logFinder.js';
import {readDateName} from '../dateName.js';
import {resolveReferences} from '../resolveReferences.js';

const log = (source: string, more: Partial<Log> = {}): Log =>
  ({
    id: source.replace(/\.md$/i, ''),
    source,
    title: '',
    date: null,
    range: {start: 0, end: 1},
    sections: [],
    ids: [],
    references: [],
    ...more,
  }) as unknown as Log;

const FILES = [
  '2024/img/a.png',
  '2025/img/a.png',
  'assets/Pasted image 1.png',
  'assets/사진(1).png',
  'assets/a_b.png',
  'assets/50% 할인.png',
  'assets/C#.png',
  'assets/que?.png',
  'docs/자료.pdf',
];

describe('a picture kept elsewhere in the folder', () => {
  const from = log('2025/notes/2025-01-11.md');
  const {of} = resolveReferences({logs: [from], files: FILES});
  const resolve = (target: string) =>
    of(from, {kind: 'image', target, line: 1});

  it.each([
    ['Pasted image 1.png', 'assets/Pasted image 1.png'],
    ['Pasted%20image%201.png', 'assets/Pasted image 1.png'],
    ['사진(1).png', 'assets/사진(1).png'],
    ['사진\\(1\\).png', 'assets/사진(1).png'],
    ['a\\_b.png', 'assets/a_b.png'],
    ['../../../assets/a_b.png', 'assets/a_b.png'],
    ['assets\\a_b.png', 'assets/a_b.png'],
    ['C:\\Users\\me\\til\\assets\\a_b.png', 'assets/a_b.png'],
    ['file:///Users/me/til/assets/a_b.png', 'assets/a_b.png'],
    ['50%25%20할인.png', 'assets/50% 할인.png'],
    ['50% 할인.png', 'assets/50% 할인.png'],
    ['C#.png', 'assets/C#.png'],
    ['que?.png', 'assets/que?.png'],
    ['a_b.png#center', 'assets/a_b.png'],
    ['a_b.png?w=300', 'assets/a_b.png'],
    // Two end so: the nearer one is meant.
    ['img/a.png', '2025/img/a.png'],
  ])('is found by %s', (target, path) => {
    expect(resolve(target)).toEqual({kind: 'file', path});
  });

  it.each(['b.png', 'other/a_b.png', '_b.png', 'C:\\img\\b.png', '..', ''])(
    'is not found by %j',
    (target) => {
      expect(resolve(target)).toEqual({kind: 'missing'});
    },
  );

  it('is not guessed where two are as near', () => {
    const other = log('2023/2023-01-11.md');
    const references = resolveReferences({logs: [other], files: FILES});
    expect(
      references.of(other, {kind: 'image', target: 'a.png', line: 1}),
    ).toEqual({kind: 'missing'});
  });
});

describe('a link', () => {
  const from = log('2025/2025-01-11.md');
  const logs = [from, log('os/큐.md'), log('os/README.md'), log('C#.md')];
  const {of, problems} = resolveReferences({
    logs: [
      {...from, references: [{kind: 'link', target: '../docs', line: 3}]},
      ...logs.slice(1),
    ],
    files: FILES,
  });
  const resolve = (target: string, kind: Reference['kind'] = 'link') =>
    of(from, {kind, target, line: 1});

  it.each([
    ['큐.md', {kind: 'log', log: 'os/큐', anchor: ''}],
    ['큐', {kind: 'log', log: 'os/큐', anchor: ''}],
    ['C#.md', {kind: 'log', log: 'C#', anchor: ''}],
    ['자료.pdf', {kind: 'file', path: 'docs/자료.pdf'}],
    ['../docs', {kind: 'folder'}],
    // Many folders have one: it says nothing of where it lies.
    ['README.md', {kind: 'missing'}],
    ['스택.md', {kind: 'missing'}],
  ])('%s leads to %j', (target, expected) => {
    expect(resolve(target)).toEqual(expected);
  });

  it('to a folder without a page is no mistake of the writer', () => {
    expect(problems).toEqual([]);
  });
});

describe('a wikilink', () => {
  const logs = [
    log('daily/2025-01-12.md', {date: '2025-01-12'}),
    log('notes/회의.md', {date: '2025-01-12', title: '주간 회의'}),
    log('notes/큐.md', {date: '2025-02-01'}),
    log('os/락/개요.md'),
  ];
  const find = createLogFinder(logs);

  it.each([
    ['회의', 'notes/회의'],
    ['주간 회의', 'notes/회의'],
    ['notes/회의.md', 'notes/회의'],
    ['../notes/큐', 'notes/큐'],
    ['락/개요', 'os/락/개요'],
    ['2025_01_12', 'daily/2025-01-12'],
    ['Jan 12th, 2025', 'daily/2025-01-12'],
    ['2025년 2월 1일', 'notes/큐'],
    ['2025-03-01', undefined],
    ['없는 글', undefined],
  ])('%s names the entry %s', (name, id) => {
    expect(find(name, 'daily/2025-01-12.md')?.id).toBe(id);
  });
});

describe('an embed', () => {
  const sections = [{heading: '작은 절', anchor: '작은-절', depth: 3}];
  const from = log('2025-01-11.md');
  const note = log('notes/왜 이럴까? 정리.md', {
    sections: sections as unknown as Log['sections'],
  });
  const {of} = resolveReferences({logs: [from, note], files: FILES});
  const toNote = (anchor: string) => ({kind: 'log', log: note.id, anchor});

  it.each([
    ['C#.png', {kind: 'file', path: 'assets/C#.png'}],
    ['que?.png', {kind: 'file', path: 'assets/que?.png'}],
    ['자료.pdf#page=3', {kind: 'file', path: 'docs/자료.pdf'}],
    ['왜 이럴까? 정리', toNote('')],
    ['왜 이럴까? 정리#절#작은 절', toNote('작은-절')],
    ['왜 이럴까? 정리#%EC%9E%91%EC%9D%80-%EC%A0%88', toNote('작은-절')],
  ])('of %s leads to %j, as a wikilink does', (target, expected) => {
    expect(of(from, {kind: 'embed', target})).toEqual(expected);
    if (expected.kind === 'log') {
      const place = createWikilinkFinder([from, note])(target, from);
      expect({...place, log: place?.log.id}).toEqual({
        log: note.id,
        anchor: 'anchor' in expected && expected.anchor,
      });
    }
  });
});

describe('a name that is a day', () => {
  it.each([
    ['2025-01-12', '2025-01-12'],
    ['2025_01_12', '2025-01-12'],
    ['2025/1/2', '2025-01-02'],
    ['20250112', '2025-01-12'],
    ['2025. 1. 2.', '2025-01-02'],
    ['2025년 1월 12일', '2025-01-12'],
    ['2025-01-12 (일)', '2025-01-12'],
    ['2025-01-12, Sunday', '2025-01-12'],
    ['Jan 12th, 2025', '2025-01-12'],
    ['Sunday, January 12, 2025', '2025-01-12'],
    ['12th Jan 2025', '2025-01-12'],
    ['2025-02-30', undefined],
    ['2025-13-01', undefined],
    ['Foo 12th, 2025', undefined],
    ['2025', undefined],
    ['2025-01-12 회의록 둘', undefined],
  ])('%s is %s', (name, day) => {
    expect(readDateName(name)).toBe(day);
  });
});
