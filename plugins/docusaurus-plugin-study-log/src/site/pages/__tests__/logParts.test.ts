import {toConceptTrailHtml} from '../conceptTrailHtml.js';
import {toLogConceptsHtml, type ConceptInLog} from '../logConceptsHtml.js';
import {WORDS} from './pageWordsSample.js';

const concept = (name: string, daysSince: number | null = null) => ({
  name,
  permalink: `/concepts/${name}/`,
  isNew: daysSince === null,
  daysSince,
});

describe('the concepts of a log', () => {
  const draw = (...concepts: readonly ConceptInLog[]) =>
    toLogConceptsHtml(concepts, WORDS);

  it('are told apart: new, and met again after so many days', () => {
    const html = draw(concept('DNS'), concept('Port', 12), concept('TCP', 1));
    expect(html.match(/<dt>[^<]*|>[^<>]*<small>[^<]*/g)).toEqual([
      '<dt>New',
      '<dt>Met again',
      '>Port<small> after 12 days',
      '>TCP<small> after 1 day',
    ]);
    expect(html).toContain('href="/concepts/DNS/">DNS</a>');
  });

  it('met on the same day say no number', () => {
    expect(draw(concept('DNS', 0))).not.toContain('<small>');
  });

  it('are folded when they are many', () => {
    const many = Array.from({length: 15}, (_, day) => concept('c', day));
    const [open, folded] = draw(...many).split('<details>');
    expect(open?.match(/<li>/g)).toHaveLength(12);
    expect(folded).toMatch(/^<summary>Also 3<\/summary>/);
  });

  it('are text, whatever they are called', () => {
    expect(draw(concept('<img src=x>'))).not.toContain('<img');
  });

  it('are nothing where there are none', () => {
    expect(draw()).toBe('');
  });
});

describe('the way from log to log on a concept', () => {
  const log = (title: string) => ({
    title,
    permalink: `/logs/${title}/`,
    date: '2025-01-11',
    dateConfidence: 'exact' as const,
  });

  it('leads to the log before and the log after', () => {
    const html = toConceptTrailHtml(
      [
        {concept: concept('DNS'), older: log('a'), newer: log('b')},
        {concept: concept('TCP'), older: null, newer: log('c')},
      ],
      WORDS,
    );
    expect(html.match(/<h2>[^<]*|<dt>|<span>[^<]+<\/span> <a [^>]*>/g)).toEqual(
      [
        '<h2>On the same concepts',
        '<dt>',
        '<span>Older</span> <a href="/logs/a/">',
        '<span>Newer</span> <a href="/logs/b/">',
        '<dt>',
        '<span>Newer</span> <a href="/logs/c/">',
      ],
    );
  });

  it('is nothing where no concept is met twice', () => {
    expect(toConceptTrailHtml([], WORDS)).toBe('');
  });
});
