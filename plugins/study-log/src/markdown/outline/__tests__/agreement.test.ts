import {createMarkdownReader} from '../../readMarkdown.js';
import {segmentsOf} from '../../../mentions/runPlaces.js';
import {toRun} from '../toRun.js';
import type {Outline} from '../types.js';
import type {Blocks} from '../../types.js';

const {readNow} = createMarkdownReader();
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function indexed(text: string, {blocks}: Outline): string {
  const phrasings = blocks.flatMap((block) =>
    block.type === 'row'
      ? block.cells
      : block.type === 'paragraph'
        ? [block.phrasing]
        : [],
  );
  return letters(
    phrasings
      .flatMap((phrasing) => segmentsOf(toRun(phrasing)))
      .map(({source, length}) => text.slice(source, source + length))
      .join(''),
  );
}

function linkable(text: string, {units, notes}: Blocks): string {
  const slots = [...units, ...notes]
    .flatMap(({texts}) => texts)
    .filter(({place}) => place === 'all')
    .sort((a, b) => (a.runs[1] ?? 0) - (b.runs[1] ?? 0));
  const slices = slots.flatMap(({runs}) =>
    Array.from({length: runs.length / 3}, (_, index) => {
      const [, source = 0, length = 0] = runs.slice(index * 3, index * 3 + 3);
      return text.slice(source, source + length);
    }),
  );
  return letters(slices.join(''));
}

test.each([
  '가 <button>나</button> 다',
  '가 <kbd>나 **다**</kbd> 라',
  '<details>\n<summary>가</summary>\n\n나\n\n</details>',
  '<script>\n가\n\n나\n</script>\n\n다',
  '# 가\n\n**나**\n\n다 `라` [마](바) ![사](아)',
  '> [!NOTE] 제목\n> 가\n> 나',
  '| 가 | `나` |\n|--|--|\n| 다 | 라 | 마 |',
  '- 가\n  1. 나\n\n     다[^1]\n\n[^1]: 라\n    마',
  '가 \\* &amp; 나 :tada: <pod-ip> 다<br>라',
  '가 ![[나]] ==다== $x_1$',
])(
  'what is running text to the index may be linked on the page: %j',
  (text) => {
    const {outline, blocks} = readNow({text, bodyStart: 0});
    expect(indexed(text, outline)).toBe(linkable(text, blocks));
  },
);
