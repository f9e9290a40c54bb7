import type {Log, Range} from 'study-log/logs/types';
import type {CompileInput} from 'study-log/compile/types';
import type {TwinAddress} from './addressOf.js';
import {applyEdits} from './applyEdits.js';
import {toAddressEdits} from './logTwin.js';

type Entry = {readonly log: Log; readonly input: CompileInput};

/**
 * The Markdown of ranges of one log, as its twin has it: links and addresses of
 * the page. `page`: address of the log, maybe with `#anchor`. '' where nothing
 * but blanks stands there, or the log is not known.
 */
export type PassageSource = (page: string, ranges: readonly Range[]) => string;

/** A log is gone through when something of it is first asked for. */
export function createPassageSource(
  entryAt: (page: string) => Entry | undefined,
  addressOf: TwinAddress,
): PassageSource {
  const known = new Map<string, ReturnType<typeof readEntry>>();
  return (address, ranges) => {
    const [page = ''] = address.split('#');
    const entry = entryAt(page);
    if (!entry) {
      return '';
    }
    const slice = known.get(page) ?? readEntry(entry, addressOf);
    known.set(page, slice);
    return ranges.map(slice).filter(Boolean).join('\n\n');
  };
}

function readEntry(
  {log, input}: Entry,
  addressOf: TwinAddress,
): (range: Range) => string {
  const edits = toAddressEdits({log, input, addressOf});
  return (range) => {
    const start = range.start - log.range.start;
    const end = range.end - log.range.start;
    const inside = edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      .map(({text, ...edit}) => ({
        text,
        start: edit.start - start,
        end: edit.end - start,
      }));
    const slice = applyEdits(input.text.slice(start, end), inside);
    return withoutPrefix(slice, prefixOf(input.text, start)).trim();
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
