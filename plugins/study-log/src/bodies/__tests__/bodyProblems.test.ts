import {fillEntry} from '../../markdown/fill/fillEntry.js';
import {createLineIndex} from '../../markdown/lineIndex.js';
import {createMarkdownReader} from '../../markdown/readMarkdown.js';
import {findBodyProblems} from '../bodyProblems.js';

const {readNow} = createMarkdownReader();
const LABELS = {
  headingAnchor: '',
  footnotes: '',
  footnoteBack: '',
  missingImage: '',
  words: {},
};
/** Of the same file: what is wrong with it is said of another entry. */
const BEFORE = `# 앞의 기록

<node> 그리고 [없음](#없음)

[하나]: https://a.io
${'\n'.repeat(5)}`;

/** The problems of an entry that begins on line 11 of its file. */
function problemsOf(written: string): readonly string[] {
  const text = BEFORE + written;
  const start = BEFORE.length;
  const {blocks} = readNow({
    text,
    bodyStart: 0,
    findEntryStarts: () => [0, start],
  });
  const body = fillEntry(blocks, {
    range: {start, end: text.length},
    links: [],
    resolve: () => undefined,
    labels: LABELS,
    headings: [],
    diagrams: [],
  });
  const file = {source: '2025-01-11.md'};
  return findBodyProblems(file, body, createLineIndex(text)).map(
    ({code, line, message}) => `${code} ${line} ${message}`,
  );
}

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
    [
      'formulas that are none, each',
      '하나\n\n$$\n\\frac{1\n$$\n\n둘\n\n$$\n\\x{\n$$',
      [
        'math-invalid 13 KaTeX cannot read the formula “\\frac{1”; its source is shown.',
        'math-invalid 19 KaTeX cannot read the formula “\\x{”; its source is shown.',
      ],
    ],
  ])('says of %s what the page does without', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});
