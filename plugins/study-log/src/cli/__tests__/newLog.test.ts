import {fillTemplate} from '../newCommand.js';
import {placeNewLog} from '../newCommand.js';
import {parseCalendarDay, toCalendarDay} from '../today.js';

describe('placeNewLog', () => {
  it.each([
    [[], '2025/2025-01-11.md'],
    [['notes.md', 'a/b.md'], '2025/2025-01-11.md'],
    [['2024-12-31.md'], '2025-01-11.md'],
    [['2024/2024-12-31.md'], '2025/2025-01-11.md'],
    [['2024/12/2024-12-31.md'], '2025/01/2025-01-11.md'],
    [['til/2024-12/2024-12-31.md'], 'til/2025-01/2025-01-11.md'],
    [['2023-01-01.md', 'logs/2024-12-31.md'], 'logs/2025-01-11.md'],
    [['logs/2024-12-31.md', 'z/2023-01-01.md'], 'logs/2025-01-11.md'],
  ])('beside %j goes %s', (existing, expected) => {
    expect(placeNewLog(existing, '2025-01-11')).toBe(expected);
  });
});

const fill = (template: string | null, questions: readonly string[] = []) =>
  fillTemplate(template, {date: '2025-01-11', questions});

describe('fillTemplate', () => {
  it('puts the day wherever the template asks for it', () => {
    expect(fill('# {{date}}\n{{ date }}')).toBe('# 2025-01-11\n2025-01-11');
  });

  it('has a skeleton of its own', () => {
    expect(fill(null)).toMatch(/^## 날짜: 2025-01-11\n/u);
    expect(fill(null)).not.toContain('더 알아볼 것');
  });

  it.each([
    ['{{questions}}\nend', '- a\n- $& b\nend', 'end'],
    ['Open: {{ questions }}.', 'Open: - a\n- $& b.', 'Open: .'],
    ['no place for them', 'no place for them', 'no place for them'],
  ])(
    'fills %j with what was left open, or with nothing',
    (template, some, none) => {
      expect(fill(template, ['- a', '- $& b'])).toBe(some);
      expect(fill(template)).toBe(none);
    },
  );

  it('gives the skeleton a section for what was left open', () => {
    expect(fill(null, ['- a'])).toMatch(/\n## 더 알아볼 것\n- a\n$/u);
  });
});

describe('the day', () => {
  const moment = new Date('2025-01-10T20:00:00Z');

  it.each([
    ['Asia/Seoul', '2025-01-11'],
    ['UTC', '2025-01-10'],
    ['America/Los_Angeles', '2025-01-10'],
  ])('is that of %s', (zone, expected) => {
    expect(toCalendarDay(moment, zone)).toBe(expected);
  });

  it('needs a zone that exists', () => {
    expect(() => toCalendarDay(moment, 'Seoul')).toThrow('“Seoul”');
  });

  it.each(['2025-02-30', '2025-13-01', '25-01-01', 'today', '2025-1-1'])(
    'cannot be %s',
    (text) => {
      expect(() => parseCalendarDay(text)).toThrow('no day of the calendar');
    },
  );

  it('may be a leap day', () => {
    expect(parseCalendarDay('2024-02-29')).toBe('2024-02-29');
  });
});
