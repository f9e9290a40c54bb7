import {toWholeWords} from '../drawing/cardDesign.js';

/** The joiner made visible. */
const shown = (text: string, width: number) =>
  toWholeWords(text, width).replaceAll('\u2060', '·');

it.each([
  ['IPAM이 서로', 9, 'I·P·A·M·이 서·로'],
  ['띄어쓰기없이 끝', 5, '띄어쓰기없이 끝'],
  ['  👍🏽👩‍💻 a', 5, '  👍🏽·👩‍💻 a'],
  ['\u1112\u1161\u11ab글', 5, '한·글'],
  ['', 5, ''],
])('%j in a line of %d is %j', (text, width, expected) => {
  expect(shown(text, width)).toBe(expected);
});
