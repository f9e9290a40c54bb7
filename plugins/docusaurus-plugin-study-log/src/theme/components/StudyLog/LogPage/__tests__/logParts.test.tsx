import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import LogConcepts from '@theme/StudyLog/LogPage/Concepts';
import ConceptTrails from '@theme/StudyLog/LogPage/Concepts/Trail';
import type {ConceptInLog} from '../../../../types';

const concept = (name: string, daysSince: number | null = null) => ({
  name,
  permalink: `/concepts/${name}/`,
  isNew: daysSince === null,
  daysSince,
});

describe('the concepts of a log', () => {
  const draw = (...concepts: readonly ConceptInLog[]) =>
    renderToStaticMarkup(<LogConcepts concepts={concepts} />);

  it('are told apart: new, and met again after so many days', () => {
    const $ = load(
      draw(concept('DNS'), concept('Port', 12), concept('TCP', 1)),
    );
    const rows = $('dl > div').toArray();
    expect(
      rows.map((row) => [
        $(row).find('dt').text(),
        ...$(row)
          .find('a')
          .toArray()
          .map((link) => $(link).text()),
      ]),
    ).toEqual([
      ['New', 'DNS'],
      ['Met again', 'Port after 12 days', 'TCP after 1 day'],
    ]);
    expect($('a').attr('href')).toBe('/concepts/DNS/');
  });

  it('met on the same day say no number', () => {
    expect(draw(concept('DNS', 0))).not.toContain('<small>');
  });

  it('are folded when they are many', () => {
    const many = Array.from({length: 15}, (_, day) => ({
      ...concept('c', day),
      permalink: `/concepts/${day}/`,
    }));
    const [open, folded] = draw(...many).split('<details>');
    expect(open?.match(/<li>/g)).toHaveLength(12);
    expect(folded).toMatch(/^<summary>Also 3 concepts<\/summary>/);
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
    const $ = load(
      renderToStaticMarkup(
        <ConceptTrails
          trails={[
            {concept: concept('DNS'), older: log('a'), newer: log('b')},
            {concept: concept('TCP'), older: null, newer: log('c')},
          ]}
        />,
      ),
    );
    expect($('h2').text()).toBe('On the same concepts');
    expect(
      $('dl > div')
        .toArray()
        .map((row) => [
          $(row).find('dt').text(),
          ...$(row)
            .find('li')
            .toArray()
            .map(
              (one) =>
                `${$(one).children('span').first().text()} ${$(one).find('a').attr('href')}`,
            ),
        ]),
    ).toEqual([
      ['DNS', 'Older /logs/a/', 'Newer /logs/b/'],
      ['TCP', 'Newer /logs/c/'],
    ]);
  });

  it('is nothing where no concept is met twice', () => {
    expect(renderToStaticMarkup(<ConceptTrails trails={[]} />)).toBe('');
  });
});
