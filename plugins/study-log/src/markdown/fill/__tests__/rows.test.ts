import {fillPart} from '../fillPart';
import {
  all,
  container,
  html,
  mark,
  p,
  part,
  rangeOf,
  text,
  write,
  type Written,
} from './support/written';
import type {Range} from '../../types';

const fill = (file: Written, range: Range) =>
  fillPart(file, part(file, range)).html;
const until = (file: Written, first: string, last: string): Range => ({
  start: rangeOf(file, first).start,
  end: rangeOf(file, last).end,
});
const cell = (name: 'td' | 'th', words: string) =>
  all(
    html(`<${name} align="right">`),
    mark('|'),
    container('cell', text(words)),
    html(`</${name}>`),
  );
const row = (name: 'td' | 'th', ...words: readonly string[]) =>
  all(
    html('<tr>\n'),
    ...words.flatMap((word) => [cell(name, word), html('\n')]),
    mark('\n'),
    html('</tr>'),
  );

describe('rows of a table', () => {
  const table = (
    wrapper: string,
    ...rows: readonly ReturnType<typeof row>[]
  ) => {
    const [head = html(''), ...body] = rows;
    return write([
      p(text('앞')),
      all(
        html(`${wrapper}<table>\n<thead>\n`),
        head,
        html('\n</thead>\n<tbody>\n'),
        ...body.flatMap((one, index) => [html(index > 0 ? '\n' : ''), one]),
        html(`\n</tbody>\n</table>${wrapper && '</div>'}`),
      ),
    ]);
  };
  const file = table(
    '<div class="studyLogTable" tabindex="0" role="region" aria-label="이름 <table>, 뜻">',
    row('th', '이름', '뜻'),
    row('td', 'CNI', '망'),
    row('td', 'CRI', '실행'),
    row('td', 'CSI', '저장'),
  );

  test('keep their head', () => {
    expect(fill(file, until(file, 'CRI', '저장'))).toBe(
      [
        '<div class="studyLogTable" tabindex="0" role="region" aria-label="이름 <table>, 뜻"><table>\n<thead>',
        '<tr>\n<th align="right">이름</th>\n<th align="right">뜻</th>\n</tr>\n</thead>',
        '<tbody>\n<tr>\n<td align="right">CRI</td>\n<td align="right">실행</td>\n</tr>',
        '<tr>\n<td align="right">CSI</td>\n<td align="right">저장</td>\n</tr>\n</tbody>\n</table></div>',
      ].join('\n'),
    );
    expect(fill(file, until(file, '이름', '망'))).toMatch(
      /^[^]*뜻[^]*망<\/td>\n<\/tr>\n<\/tbody>\n<\/table><\/div>$/,
    );
    expect(fill(file, until(file, '이름', '뜻'))).toMatch(
      /<\/th>\n<\/tr>\n<\/thead>\n<\/table><\/div>$/,
    );
  });

  test('one cell is its inside', () => {
    expect(fill(file, rangeOf(file, 'CRI'))).toBe('CRI');
  });

  test('a table may stand without a wrapper', () => {
    const bare = table(
      '',
      row('th', '가', '나'),
      row('td', '다', '라'),
      row('td', '마', '바'),
    );
    expect(fill(bare, until(bare, '마', '바'))).toMatch(
      /^<table>[^]*나[^]*마[^]*<\/table>$/,
    );
  });
});
