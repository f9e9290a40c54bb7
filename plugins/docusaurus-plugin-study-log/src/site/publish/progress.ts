/** Nothing is said of what is done at once; then a line every few seconds. */
const QUIET_MS = 2000;
const EVERY_MS = 3000;

/**
 * Reports slow work: `say` gets `what 120 of 1500` after two seconds and every
 * three from then on. `now` is a clock in milliseconds.
 */
export function createProgress({
  what,
  say,
  now,
}: {
  readonly what: string;
  readonly say: (line: string) => void;
  readonly now: () => number;
}): (done: number, total: number) => void {
  let next = now() + QUIET_MS;
  return (done, total) => {
    if (now() >= next && done < total) {
      next = now() + EVERY_MS;
      say(`${what} ${done} of ${total}`);
    }
  };
}
