import fc from 'fast-check';
import type {ReviewCard} from '../../types';
import {
  mergeProgress,
  NO_PROGRESS,
  parseProgress,
  type CardState,
  type Progress,
} from '../progress';
import {GRADES, gradeCard} from '../scheduler';
import {toQueue} from '../toQueue';

const NOW = new Date('2025-02-10T09:00:00Z');
const AT = {now: NOW, today: '2025-02-10'};

const card = (id: string, lastMet: string): ReviewCard => ({
  id,
  kind: 'definition',
  front: id,
  back: ['…'],
  permalink: `/concepts/${id}/`,
  lastMet,
});

const graded = (
  due: string,
  last_review = '2025-02-01T00:00:00Z',
): CardState => ({
  ...gradeCard(undefined, NOW).good,
  due,
  last_review,
});

const ids = (cards: readonly ReviewCard[]) => cards.map(({id}) => id);

describe('what to look at', () => {
  it('begins with the graded card that has waited longest, then goes on with what has just reached a step', () => {
    const cards = [
      card('met-today', '2025-02-10'),
      card('two-days', '2025-02-08'),
      card('a-week', '2025-02-03'),
      card('waiting', '2025-02-03'),
      card('waiting-longer', '2025-02-03'),
      card('not-yet', '2025-02-03'),
    ];
    const progress: Progress = {
      version: 1,
      cards: {
        waiting: graded('2025-02-09T00:00:00Z'),
        'waiting-longer': graded('2025-02-02T00:00:00Z'),
        'not-yet': graded('2025-02-11T00:00:00Z'),
      },
    };
    expect(ids(toQueue(cards, progress, AT))).toEqual([
      'waiting-longer',
      'waiting',
      'a-week',
      'two-days',
    ]);
  });

  it('is nothing where there are no cards', () => {
    expect(toQueue([], NO_PROGRESS, AT)).toEqual([]);
  });
});

describe('a grade', () => {
  it('puts a card off the further the better it was remembered, and out of the queue', () => {
    const outcomes = gradeCard(undefined, NOW);
    const dues = GRADES.map((grade) => Date.parse(outcomes[grade].due));
    expect(dues).toEqual(dues.toSorted((a, b) => a - b));
    const one = card('one', '2025-02-03');
    const progress: Progress = {version: 1, cards: {one: outcomes.again}};
    expect(toQueue([one], progress, AT)).toEqual([]);
  });

  it('goes on from where the last one left off', () => {
    const first = gradeCard(undefined, NOW).easy;
    const second = gradeCard(first, new Date(first.due)).good;
    expect(second.reps).toBe(2);
    expect(second.scheduled_days).toBeGreaterThan(first.scheduled_days);
  });
});

describe('progress', () => {
  it('comes back from its text as it was', () => {
    const progress: Progress = {
      version: 1,
      cards: {dns: gradeCard(undefined, NOW).hard},
    };
    expect(parseProgress(JSON.stringify(progress))).toEqual(progress);
  });

  it.each([
    ['', null],
    ['[]', null],
    ['{"version":2,"cards":{}}', null],
    ['{"version":1,"cards":{"a":{"due":"soon"}}}', NO_PROGRESS],
    ['{"version":1,"cards":{"a":null}}', NO_PROGRESS],
  ])('from %j is %j', (text, progress) => {
    expect(parseProgress(text)).toEqual(progress);
  });

  it('of two browsers is the later grade of each card, whichever comes first', () => {
    const progress = fc
      .dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({min: 1, max: 28}))
      .map((days): Progress => ({
        version: 1,
        cards: Object.fromEntries(
          Object.entries(days).map(([id, day]) => {
            const date = `2025-01-${String(day).padStart(2, '0')}T00:00:00Z`;
            return [id, graded(date, date)];
          }),
        ),
      }));
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        expect(mergeProgress(one, other)).toEqual(mergeProgress(other, one));
        expect(mergeProgress(one, one)).toEqual(one);
      }),
    );
  });
});
