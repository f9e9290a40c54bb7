import {toActivityHtml} from '../activityHtml.js';
import {WORDS} from './pageWordsSample.js';

const labelOf = (html: string): string =>
  /aria-label="([^"]*)"/.exec(html)?.[1] ?? '';
const barsOf = (html: string): number => html.match(/<rect /g)?.length ?? 0;

describe('the activity of a concept', () => {
  it.each([
    ['no mention', []],
    ['one month', ['2025-01-02', '2025-01-31']],
  ])('says nothing of %s', (_, dates) => {
    expect(toActivityHtml(dates, WORDS)).toBe('');
  });

  it('has a bar for every month between, and names those with mentions', () => {
    const html = toActivityHtml(
      ['2025-02-01', '2024-11-30', '2025-02-28'],
      WORDS,
    );
    expect(barsOf(html)).toBe(4);
    expect(labelOf(html)).toBe('2024/11: 1 mentions, 2025/2: 2 mentions');
    expect(html.match(/class="empty"/g)).toHaveLength(2);
  });

  it('tells a long time by year', () => {
    const html = toActivityHtml(['2019-12-31', '2025-01-01'], WORDS);
    expect(barsOf(html)).toBe(7);
    expect(labelOf(html)).toBe('2019: 1 mentions, 2025: 1 mentions');
  });

  it('stands a hundred thousand mentions', () => {
    const dates = Array.from({length: 100_000}, (_, index) =>
      index % 2 ? '2025-01-01' : '2025-02-01',
    );
    expect(labelOf(toActivityHtml(dates, WORDS))).toContain('50000');
  });
});
