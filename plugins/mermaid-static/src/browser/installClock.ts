const FIELDS = [
  'FullYear',
  'Month',
  'Date',
  'Day',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
];
const TIME_WITHOUT_ZONE = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const MachineDate = Date;
/** Some moment: what is drawn must not depend on when. */
const NOW = Date.UTC(2000, 0, 1);

function toTime(values: readonly (string | number | Date)[]): number {
  const [first, ...others] = values;
  if (first === undefined) return NOW;
  if (others.length > 0) {
    return Date.UTC(...(values as [year: number, month: number]));
  }
  const isLocal = typeof first === 'string' && TIME_WITHOUT_ZONE.test(first);
  return new MachineDate(isLocal ? `${first}Z` : first).getTime();
}

/**
 * Stands for a browser whose clock stands still, in UTC: a Gantt chart comes out the same on every
 * machine and every day, daylight saving or not. Replaces `Date` on the given global object.
 */
export function installClock(target: object): void {
  class StillUtcDate extends MachineDate {
    constructor(...values: readonly (string | number | Date)[]) {
      super(toTime(values));
    }

    override getTimezoneOffset(): number {
      return 0;
    }
  }
  const methods = Date.prototype as unknown as Record<string, unknown>;
  for (const field of FIELDS) {
    for (const access of ['get', 'set']) {
      Object.defineProperty(StillUtcDate.prototype, `${access}${field}`, {
        configurable: true,
        writable: true,
        value: methods[`${access}UTC${field}`],
      });
    }
  }
  Object.defineProperty(target, 'Date', {
    configurable: true,
    writable: true,
    value: StillUtcDate,
  });
}
