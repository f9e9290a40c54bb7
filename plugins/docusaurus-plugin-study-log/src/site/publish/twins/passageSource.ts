import type {Range} from 'study-log/logs/types';
import type {PlannedBody} from '../../content/plannedBodies.js';
import type {TwinAddress} from './addressOf.js';
import {applyEdits} from './applyEdits.js';
import {toAddressEdits} from './logTwin.js';

/**
 * The Markdown of ranges of one log, as its twin has it: links and addresses of
 * the page. `page`: address of the log, maybe with `#anchor`. '' where nothing
 * but blanks stands there, or the log is not known.
 */
export type PassageSource = (page: string, ranges: readonly Range[]) => string;

/** A log is gone through when something of it is first asked for. */
export function createPassageSource(
  bodyAt: (page: string) => PlannedBody | undefined,
  addressOf: TwinAddress,
): PassageSource {
  const known = new Map<string, ReturnType<typeof createSlice>>();
  return (address, ranges) => {
    const [page = ''] = address.split('#');
    const body = bodyAt(page);
    if (!body) {
      return '';
    }
    const slice = known.get(page) ?? createSlice(body, addressOf);
    known.set(page, slice);
    return ranges.map(slice).filter(Boolean).join('\n\n');
  };
}

function createSlice(
  body: PlannedBody,
  addressOf: TwinAddress,
): (range: Range) => string {
  const edits = toAddressEdits(body, addressOf);
  return (range) => {
    const slice = applyEdits(body.text, edits, range);
    return withoutPrefix(slice, prefixOf(body.text, range.start)).trim();
  };
}

/** What stands on a line before a block that lies in others: quote marks and blanks. */
function prefixOf(text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[>\s]*$/.test(before) ? before : '';
}

/** Takes from each further line as much as the first has before it. */
function withoutPrefix(slice: string, prefix: string): string {
  return prefix === ''
    ? slice
    : slice.replace(new RegExp(`(?<=\\n)[> \\t]{1,${prefix.length}}`, 'g'), '');
}
