import fc from 'fast-check';
import {toFeedTime, toUpdated} from '../feedItem.js';

it.each(['Asia/Seoul', 'UTC', 'America/Los_Angeles', 'Etc/GMT+12'])(
  'a day in a feed is that day in %s',
  (timeZone) => {
    const day = new Intl.DateTimeFormat('sv', {timeZone});
    expect(day.format(toFeedTime('2025-01-11'))).toBe('2025-01-11');
  },
);

it('a log is never updated before its own day', () => {
  fc.assert(
    fc.property(
      fc.date({noInvalidDate: true}),
      fc.date({
        noInvalidDate: true,
        min: new Date('1970-01-01'),
        max: new Date('2100-01-01'),
      }),
      (published, changed) => {
        const updated = toUpdated(published, changed.toISOString());
        expect(updated.getTime()).toBeGreaterThanOrEqual(published.getTime());
        expect([published.getTime(), changed.getTime()]).toContain(
          updated.getTime(),
        );
      },
    ),
  );
});
