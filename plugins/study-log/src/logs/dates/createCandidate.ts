import type {CalendarDate, DateConfidence, DateSource} from '../types.js';
import type {DateCandidate} from './types.js';

/** Builds a candidate; `text`, `line` and `reason` follow from the rest unless told. */
export function createCandidate({
  date,
  from,
  how,
  label,
  text = date ?? '',
  line = null,
  reason = `The ${label} says ${text}.`,
  doubt,
}: {
  readonly date: CalendarDate | null;
  readonly from: DateSource;
  readonly how: DateConfidence;
  readonly label: string;
  readonly text?: string;
  readonly line?: number | null;
  readonly reason?: string;
  readonly doubt?: string;
}): DateCandidate {
  return {
    date,
    dateSource: from,
    dateConfidence: how,
    dateReason: reason,
    label,
    text,
    line,
    doubt,
  };
}
