import type {Log} from '../../logs/types.js';
import {findBodyProblems} from '../bodyProblems.js';
import {compile, toInput} from '../pipeline/__tests__/support.js';

/** The body of an entry that begins on line 11 of its file. */
const LOG = {source: '2025-01-11.md', line: 11} as Log;

const problemsOf = async (text: string) =>
  findBodyProblems(LOG, toInput(text), await compile(text)).map(
    ({code, line, message}) => `${code} ${line} ${message}`,
  );

describe('findBodyProblems', () => {
  it.each([
    ['plain text', '하나\n\n둘', []],
    [
      'unknown tags, once a log',
      '하나\n\nping <pod-ip>\n\n`x`와 <node-ip>',
      ['html-escaped 13 Shown as text, as written: <pod-ip>, <node-ip>.'],
    ],
    [
      'handlers and styles, once a log',
      '하나\n\n<img src="https://a.io/x.png" onerror="alert(1)">\n\n<p style="color:red">둘</p>\n\n<p style="top:0">셋</p>',
      [
        'attribute-removed 13 Left out of the HTML, as no page takes it from a log: onerror, style.',
      ],
    ],
    [
      'an address that could run a program',
      '[하나](javascript:alert(1))',
      ['html-escaped 11 Shown as text, as written: javascript:alert(1).'],
    ],
    [
      'links to headings that are not there, each',
      '[하나](#cni)과\n\n[둘](#calico)',
      [
        'anchor-missing 11 The link “#cni” leads to no heading of this log and is shown as plain text.',
        'anchor-missing 13 The link “#calico” leads to no heading of this log and is shown as plain text.',
      ],
    ],
    ['a link to a place of its own', '<a id="cni"></a>\n\n[하나](#cni)', []],
  ])('says of %s what the page does without', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems);
  });
});
