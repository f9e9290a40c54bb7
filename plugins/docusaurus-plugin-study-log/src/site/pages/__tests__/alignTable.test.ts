import {alignTable} from '../alignTable.js';

const SIDES = ['L4', 'L7'].map((name) => (cell: string) => cell === name);

const toTable = (...rows: readonly string[]) =>
  rows.map((row, index) => ({header: index === 0, cells: row.split('|')}));

describe('a table that compares', () => {
  it.each([
    [
      'has a column a side',
      toTable('|L4|L7', '기준|포트|주소'),
      [{label: '기준', cells: ['포트', '주소']}],
    ],
    [
      'may have its columns in another order, and others beside them',
      toTable('구분|L7|메모|L4', '기준|주소|x|포트'),
      [{label: '기준', cells: ['포트', '주소']}],
    ],
    [
      'may have no column of labels',
      toTable('L4|L7', '포트|주소'),
      [{label: '', cells: ['포트', '주소']}],
    ],
    [
      'or has a row a side',
      toTable('이름|기준|속도', 'L7|주소|느림', 'L4|포트|빠름'),
      [
        {label: '기준', cells: ['포트', '주소']},
        {label: '속도', cells: ['빠름', '느림']},
      ],
    ],
    [
      'may have cells missing',
      toTable('|L4|L7', '기준|포트'),
      [{label: '기준', cells: ['포트', '']}],
    ],
    ['names two sides', toTable('|L4|그 밖', '기준|포트|주소'), []],
    ['has a place for each side', toTable('|L4|L4', '기준|포트|주소'), []],
    ['has rows', [], []],
  ])('%s', (_, table, rows) => {
    expect(alignTable(table, SIDES)).toEqual(rows);
  });

  it.each([
    [
      'all of them',
      toTable('|L2|L4|L7', '기준|주소|포트|URL'),
      [{label: '기준', cells: ['주소', '포트', 'URL']}],
    ],
    [
      'two of them',
      toTable('|L7|L4', '기준|URL|포트'),
      [{label: '기준', cells: ['', '포트', 'URL']}],
    ],
    ['one of them', toTable('|L7|그 밖', '기준|URL|x'), []],
  ])('of three sides may name %s', (_, table, rows) => {
    const sides = ['L2', 'L4', 'L7'].map(
      (name) => (cell: string) => cell === name,
    );
    expect(alignTable(table, sides)).toEqual(rows);
  });
});
