import fc from 'fast-check';
import {toAnkiDeck, type LinkedCard} from '../ankiDeck.js';
import {toReviewCalendar} from '../reviewCalendar.js';

const card: LinkedCard = {
  id: 'concept:dns',
  kind: 'definition',
  front: 'DNS',
  back: ['이름을 주소로 바꾼다.'],
  permalink: '/concepts/dns/',
  url: 'https://example.com/concepts/dns/',
  lastMet: '2025-01-11',
};

const cards = fc.array(
  fc
    .record({front: fc.string({unit: 'grapheme'}), line: fc.string()})
    .map(({front, line}): LinkedCard => ({...card, front, back: [line]})),
);

/** As a reader of tab-separated values takes a line apart. */
function readFields(line: string): readonly string[] {
  return line
    .split('\t')
    .map((field) =>
      field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field,
    );
}

describe('the deck for Anki', () => {
  it('says how it is to be read, then a note a line', () => {
    expect(toAnkiDeck([card], '공부 기록').split('\n')).toEqual([
      '#separator:tab',
      '#html:true',
      '#deck:공부 기록',
      '#guid column:1',
      '#tags column:4',
      'https://example.com/concepts/dns/\tDNS\t"이름을 주소로 바꾼다.<br><a href=""https://example.com/concepts/dns/"">https://example.com/concepts/dns/</a>"\tdefinition',
      '',
    ]);
  });

  it('has four fields in each line, whatever a log says', () => {
    fc.assert(
      fc.property(cards, (some) => {
        const lines = toAnkiDeck(some, 'x').trimEnd().split('\n').slice(5);
        expect(lines).toHaveLength(some.length);
        lines.forEach((line) => expect(readFields(line)).toHaveLength(4));
      }),
    );
  });

  it('shows what looks like HTML as it was written', () => {
    const deck = toAnkiDeck([{...card, front: '<img src=x>'}], 'x');
    expect(deck).toContain('&lt;img src=x&gt;');
    expect(deck).not.toContain('<img');
  });
});

describe('the calendar', () => {
  const options = {
    today: '2025-01-12',
    name: '복습',
    id: 'https://example.com/review/',
  };

  it('has an event for each day with something to look at', () => {
    const text = toReviewCalendar([card], options);
    expect(text.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20250112',
      'DTSTART;VALUE=DATE:20250114',
      'DTSTART;VALUE=DATE:20250118',
      'DTSTART;VALUE=DATE:20250125',
      'DTSTART;VALUE=DATE:20250210',
      'DTSTART;VALUE=DATE:20250411',
    ]);
    expect(text).toContain('SUMMARY:DNS\r\n');
  });

  it('brings up a card that was met long ago', () => {
    const text = toReviewCalendar([{...card, lastMet: '2011-03-01'}], options);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('is the same wherever it is made, and is stamped with its own day', () => {
    const text = toReviewCalendar([card], options);
    expect(text.match(/DTSTAMP:.*/g)).toEqual(
      Array.from({length: 6}, () => 'DTSTAMP:20250112T000000Z'),
    );
    expect(text).toContain('UID:2025-01-12-https://example.com/review/\r\n');
  });

  it('keeps to 75 octets a line, and a reader gets back what was folded', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (front) => {
        const text = toReviewCalendar([{...card, front}], options);
        text
          .split('\r\n')
          .forEach((line) =>
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75),
          );
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(readSummary(text)).toBe(escape(front));
      }),
    );
  });

  it.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['one\r\ntwo\nthree', 'one\\ntwo\\nthree'],
    ['one\u2028two', 'one\\ntwo'],
    ['bell\u0007', 'bell'],
  ])('writes %j as %j', (front, value) => {
    expect(readSummary(toReviewCalendar([{...card, front}], options))).toBe(
      value,
    );
  });
});

/** What the first event is called, its folded lines joined. */
function readSummary(calendar: string): string | undefined {
  return /^SUMMARY:(.*)$/m.exec(calendar.replace(/\r\n /g, ''))?.[1]?.trimEnd();
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/[\u2028\u2029]/g, '\\n')
    .trimEnd();
}
