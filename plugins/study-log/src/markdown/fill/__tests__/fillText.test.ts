import {fillText} from './support/fillText';
import {
  all,
  heading,
  html,
  item,
  list,
  p,
  rangeOf,
  slot,
  text,
  write,
} from './support/written';

test.each([
  ['blocks on lines', {start: 0, end: 999}, '제목\n하나 <&> x^2\n둘\n셋'],
  ['the inside of an item', undefined, '둘'],
])('fillText: %s', (_, range, expected) => {
  const katex =
    '<span class="katex"><span class="katex-mathml"><math xmlns="m"><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="b"><span>x</span>2</span></span></span>';
  const file = write([
    heading(2, '제목'),
    p(
      text('하나 {\\<|<}{&amp;|&}> '),
      html(katex),
      slot({kind: 'image', target: 'a', source: 0, alt: 'x', attributes: ''}),
    ),
    list(
      'ul',
      item(text('둘')),
      item(html('<i title="a>b">'), text('셋'), html('</i>')),
    ),
  ]);
  expect(fillText(file, range ?? rangeOf(file, '둘'))).toBe(expected);
});

test('fillText: a summary and a cell end before what follows', () => {
  const file = write([
    all(
      html('<details><summary>'),
      text('하나'),
      html('</summary><p>'),
      text('둘'),
      html('</p></details>'),
    ),
    all(
      html('<table><tr><td>'),
      text('셋'),
      html('</td><td>'),
      text('넷'),
      html('</td></tr></table>'),
    ),
  ]);
  expect(fillText(file, {start: 0, end: 99})).toBe('하나\n둘\n셋\n넷');
});
