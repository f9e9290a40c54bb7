import {NO_PROGRESS, parseProgress, type Progress} from './progress';

export type ProgressStore = {
  readonly read: () => Progress;
  /** False when the browser keeps nothing (a private window, no space left). */
  readonly write: (progress: Progress) => boolean;
};

/** Progress in this browser. `place`: the address of the review page, one deck each. */
export function createProgressStore(place: string): ProgressStore {
  const key = `study-log.review:${place}`;
  return {
    read: () => {
      try {
        return parseProgress(localStorage.getItem(key) ?? '') ?? NO_PROGRESS;
      } catch {
        return NO_PROGRESS;
      }
    },
    write: (progress) => {
      try {
        localStorage.setItem(key, JSON.stringify(progress));
        return true;
      } catch {
        return false;
      }
    },
  };
}
