import {findNodes, toHtml} from './support/parse.js';

it.each([
  ['가 :tada: 나', '가 🎉 나'],
  [':+1:', '👍'],
  ['**:tada:**', '<strong>🎉</strong>'],
  [':tada::tada:', ':tada::tada:'],
  [':nonsense:', ':nonsense:'],
  ['10:100:1', '10:100:1'],
  ['a:tada:b', 'a:tada:b'],
  ['12:30:45', '12:30:45'],
  ['`:tada:`', '<code>:tada:</code>'],
  ['\\:tada:', ':tada:'],
  [':constructor:', ':constructor:'],
])('%s', (text, html) => {
  expect(toHtml(text)).toBe(`<p>${html}</p>`);
});

it('is one indivisible thing in the source', () => {
  const [text] = findNodes('가 :tada: 나', 'text');
  expect(text?.pieces).toEqual([
    {start: 0, end: 2, length: 2, same: true},
    {start: 2, end: 8, length: 2, same: false},
    {start: 8, end: 10, length: 2, same: true},
  ]);
});
