import type {MentionGroup} from '../../../theme/types.js';
import {toMentionsHtml} from '../mentionsHtml.js';
import {WORDS} from './pageWordsSample.js';

function group(part: Partial<MentionGroup> = {}): MentionGroup {
  return {
    title: '포트',
    permalink: '/logs/port/',
    date: '2025-01-11',
    dateConfidence: 'exact',
    sentences: [
      {
        text: '먼저 DNS에 묻는다.',
        marks: [{start: 3, end: 6}],
        section: '정리',
        permalink: '/logs/port/#정리',
      },
    ],
    ...part,
  };
}

describe('the mentions of a concept', () => {
  it('mark the term and lead to its place', () => {
    expect(toMentionsHtml([group()], WORDS)).toContain(
      '<li>먼저 <mark>DNS</mark>에 묻는다. <a href="/logs/port/#정리">정리</a></li>',
    );
  });

  it.each([
    [{}, '<time datetime="2025-01-11">on 2025-01-11</time></span>'],
    [{dateConfidence: 'estimated' as const}, '<small>estimated</small>'],
    [{date: null}, '<span>Undated</span>'],
  ])('say what is known of the day: %j', (part, html) => {
    expect(toMentionsHtml([group(part)], WORDS)).toContain(html);
  });

  it('mark every term of a sentence', () => {
    const [mention] = group().sentences;
    const marks = [
      {start: 3, end: 6},
      {start: 8, end: 10},
    ];
    const html = toMentionsHtml(
      [group({sentences: [{...mention!, marks}]})],
      WORDS,
    );
    expect(html).toContain('먼저 <mark>DNS</mark>에 <mark>묻는</mark>다.');
  });

  it('fold away all but the latest logs, a year at a time', () => {
    const years = [2026, 2025, 2024];
    const html = toMentionsHtml(
      years.flatMap((year) =>
        Array.from({length: 4}, (_, index) =>
          group({title: `log ${year} ${index}`, date: `${year}-01-01`}),
        ),
      ),
      WORDS,
    );
    const [open, ...folded] = html.split('<details>');
    expect(open?.match(/log \d/g)).toHaveLength(8);
    expect(folded).toHaveLength(1);
    expect(folded[0]).toMatch(/^<summary>2024: 4<\/summary>.*log 2024 3/s);
  });

  it('are text, whatever a log holds', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const html = toMentionsHtml(
      [
        group({
          title: evil,
          permalink: `/logs/${evil}`,
          sentences: [
            {
              text: evil,
              marks: [{start: 2, end: 5}],
              section: evil,
              permalink: evil,
            },
          ],
        }),
      ],
      WORDS,
    );
    expect(html).not.toMatch(/<img/);
    expect(html).not.toMatch(/="[^"]*"[^ >]/);
  });
});
