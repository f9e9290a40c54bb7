import type {MentionGroup} from '../../../theme/types';
import {toMentionsHtml} from '../mentionsHtml';
import type {PageWords} from '../pageWords';

const WORDS: PageWords = {
  date: (date) => `on ${date}`,
  undated: 'Undated',
  estimated: 'estimated',
  goToPlace: 'Go to the place',
  earlierMentions: (logs) => `Earlier: ${logs}`,
};

function group(part: Partial<MentionGroup> = {}): MentionGroup {
  return {
    title: '포트',
    permalink: '/logs/port/',
    date: '2025-01-11',
    dateConfidence: 'exact',
    sentences: [
      {
        text: '먼저 DNS에 묻는다.',
        start: 3,
        end: 6,
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

  it('fold away all but the latest logs', () => {
    const html = toMentionsHtml(
      Array.from({length: 10}, (_, index) => group({title: `log ${index}`})),
      WORDS,
    );
    const [open, folded] = html.split('<details>');
    expect(open?.match(/log \d/g)).toHaveLength(8);
    expect(folded).toMatch(/^<summary>Earlier: 2<\/summary>.*log 8.*log 9/s);
  });

  it('are text, whatever a log holds', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const html = toMentionsHtml(
      [
        group({
          title: evil,
          permalink: `/logs/${evil}`,
          sentences: [
            {text: evil, start: 2, end: 5, section: evil, permalink: evil},
          ],
        }),
      ],
      WORDS,
    );
    expect(html).not.toMatch(/<img/);
    expect(html).not.toMatch(/="[^"]*"[^ >]/);
  });
});
