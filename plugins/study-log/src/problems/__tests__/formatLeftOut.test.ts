import {createProblem, formatLeftOut} from '../index.js';

const place = (source: string) => ({source, line: null});

test('nothing left out says nothing', () => {
  expect(formatLeftOut([createProblem('empty-file', place('a.md'))])).toBe(
    null,
  );
});

test('files are counted by why they are left out', () => {
  const problems = [
    createProblem('left-out-copy', place('a (conflicted copy).md')),
    createProblem('left-out-private', {...place('b.md'), field: 'draft: true'}),
    createProblem('left-out-private', {
      ...place('c.md'),
      field: 'publish: false',
    }),
    createProblem('left-out-folder', {
      ...place('templates/daily.md'),
      folder: 'templates',
    }),
    createProblem('left-out-dated', {
      ...place('templates/2025-01-11.md'),
      folder: 'templates',
      date: '2025-01-11',
    }),
  ];
  expect(formatLeftOut(problems)).toBe(
    'Left out: 2 private by front matter, 2 in folders that hold no logs, 1 left behind by a program.',
  );
});
