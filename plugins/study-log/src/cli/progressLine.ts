import type {Progress} from '../studyLog.js';

const WORDS: Readonly<Record<Progress['step'], (p: Progress) => string>> = {
  parse: ({done, total}) => `Parsed ${done} of ${total} logs`,
  compile: ({done, total}) => `Compiled ${done} of ${total} entries`,
  index: ({total}) => `Finding concepts in ${total} logs`,
};

/** Short work needs no words. */
const QUIET_MILLISECONDS = 2000;
const PAUSE_MILLISECONDS = 100;
const CLEAR_LINE = '\r\u001b[K';

/**
 * One line of a terminal that says what goes on, rewritten in place, from the
 * third second of work on; `clear` ends the work. `now` in milliseconds.
 */
export function createProgressLine(
  write: (text: string) => void,
  now: () => number = () => performance.now(),
): {
  readonly update: (progress: Progress) => void;
  readonly clear: () => void;
} {
  let begun: number | undefined;
  let shownAt: number | undefined;
  let step: Progress['step'] | undefined;

  return {
    update: (progress) => {
      const at = now();
      begun ??= at;
      const early = at - begun < QUIET_MILLISECONDS;
      const soon =
        progress.step === step &&
        at - (shownAt ?? -Infinity) < PAUSE_MILLISECONDS;
      if (!early && !soon) {
        write(`${CLEAR_LINE}${WORDS[progress.step](progress)}`);
        shownAt = at;
        step = progress.step;
      }
    },
    clear: () => {
      if (shownAt !== undefined) {
        write(CLEAR_LINE);
      }
      begun = undefined;
      shownAt = undefined;
    },
  };
}
