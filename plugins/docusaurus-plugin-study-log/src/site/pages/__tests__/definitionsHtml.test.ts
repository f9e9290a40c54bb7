import {toDefinitionsHtml} from '../definitionsHtml.js';
import {WORDS} from './pageWordsSample.js';

const definition = (html: string, date: string | null) => ({
  lines: [],
  html,
  links: [],
  hasMath: false,
  ranges: [],
  from: date
    ? {
        title: 'a & b',
        permalink: `/logs/${date}/#x`,
        date,
        dateConfidence: 'exact' as const,
      }
    : null,
});

describe('definitions', () => {
  it('stand under their date, the earlier ones folded', () => {
    const html = toDefinitionsHtml(
      [
        definition('<p>now</p>', '2025-02-01'),
        definition('<p>then</p>', '2025-01-01'),
      ],
      {...WORDS, earlierDefinitions: 'Before'},
    );
    expect(html).toBe(
      '<div class="latest"><p>now</p><p class="source"><span><time datetime="2025-02-01">on 2025-02-01</time></span> <a href="/logs/2025-02-01/#x">a &amp; b</a></p></div>' +
        '<details><summary>Before</summary><div class="earlier"><p>then</p><p class="source"><span><time datetime="2025-01-01">on 2025-01-01</time></span> <a href="/logs/2025-01-01/#x">a &amp; b</a></p></div></details>',
    );
  });

  it('of the owner have no date, and none is nothing', () => {
    expect(toDefinitionsHtml([definition('<p>x</p>', null)], WORDS)).toBe(
      '<div class="latest"><p>x</p></div>',
    );
    expect(toDefinitionsHtml([], WORDS)).toBe('');
  });
});
