import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import Mentions from '@theme/StudyLog/Mentions';
import type {MentionGroup} from '../../../../types';

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

const draw = (...groups: readonly MentionGroup[]) =>
  renderToStaticMarkup(<Mentions groups={groups} />);

describe('the mentions of a concept', () => {
  it('mark the term and lead to its place', () => {
    expect(draw(group())).toContain(
      '<li>먼저 <mark>DNS</mark>에 묻는다. <a href="/logs/port/#정리">정리</a></li>',
    );
  });

  it('lead to a place under no heading too', () => {
    const [mention] = group().sentences;
    expect(draw(group({sentences: [{...mention!, section: ''}]}))).toContain(
      '>Go to the place</a>',
    );
  });

  it.each([
    [{}, 'January 11, 2025'],
    [{dateConfidence: 'estimated' as const}, 'January 11, 2025 estimated'],
    [{date: null}, 'Undated'],
  ])('say what is known of the day: %j', (part, words) => {
    expect(load(draw(group(part)))('h3 > span').text()).toBe(words);
  });

  it('mark every term of a sentence', () => {
    const [mention] = group().sentences;
    const marks = [
      {start: 3, end: 6},
      {start: 8, end: 10},
    ];
    expect(draw(group({sentences: [{...mention!, marks}]}))).toContain(
      '먼저 <mark>DNS</mark>에 <mark>묻는</mark>다.',
    );
  });

  it('fold away all but the latest logs, a year at a time', () => {
    const html = draw(
      ...[2026, 2025, 2024, null].flatMap((year) =>
        Array.from({length: 4}, (_, index) =>
          group({
            title: `log ${year} ${index}`,
            permalink: `/logs/${year}-${index}/`,
            date: year && `${year}-01-01`,
          }),
        ),
      ),
    );
    const [open, ...folded] = html.split('<details>');
    expect(open?.match(/log \d/g)).toHaveLength(8);
    expect(folded).toHaveLength(2);
    expect(folded[0]).toMatch(
      /^<summary>2024 \(logs: 4\)<\/summary>.*log 2024 3/s,
    );
    expect(folded[1]).toMatch(/^<summary>Undated \(logs: 4\)<\/summary>/);
  });

  it('are text, whatever a log holds', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const html = draw(
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
    );
    expect(html).not.toMatch(/<img/);
    expect(html).not.toMatch(/="[^"]*"[^ >]/);
  });
});
