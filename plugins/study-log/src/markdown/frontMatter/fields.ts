import type {Field} from './types.js';

/** `key: value`, `key = value`, `"key": value,`, Logseq's `key:: value`; `：` is the colon of a Chinese or Japanese keyboard. */
const FIELD =
  /^[\s-]*(["']?)([\p{L}\p{N}_][\p{L}\p{N}_. -]{0,40}?)\1\s*(?:::?|=|：)\s*(.*?)[\s,]*$/u;

/** Where a mapping in one line begins a new pair. */
const PAIRS = /[{},]/;

/**
 * The pairs that stand in the lines of a block, whether its parser can read it
 * or not: what a person sees there at a glance. `first` is the 1-based line
 * with which `block` begins.
 */
export function readFields(block: string, first = 1): readonly Field[] {
  return block.split(/\r\n?|\n/).flatMap((text, index) => {
    const whole = toField(text, first + index);
    const parts = PAIRS.test(text)
      ? text.split(PAIRS).map((part) => toField(part, first + index))
      : [];
    return [
      ...(whole ? [whole] : []),
      ...parts.flatMap((part) => (part ? [{...part, isTop: false}] : [])),
    ];
  });
}

/** What is longer holds no flag, and no title. */
const MOST = 500;

export function toField(text: string, line: number): Field | undefined {
  const start = text.slice(0, MOST);
  const [, , key, rest] = FIELD.exec(start) ?? [];
  return key === undefined || rest === undefined
    ? undefined
    : {
        key,
        value: toValue(rest),
        text: start.trim(),
        isTop: /^\S/.test(text),
        line,
      };
}

/** A quote that is opened and not closed, or the other way about, is one as well. */
function toValue(rest: string): string {
  return rest
    .replace(/(?:^|\s)#.*$/, '')
    .replace(/^["'“‘]|["'”’]$/g, '')
    .trim();
}
