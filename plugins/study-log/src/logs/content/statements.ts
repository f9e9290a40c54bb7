import {foldSpace, toSourceRange} from '../../markdown/outline/flatText.js';
import {toSlices} from '../../markdown/outline/slices.js';
import type {ItemPlace, FlatText} from '../../markdown/outline/types.js';
import type {ListItem, Range} from '../types.js';
import type {SectionBlock} from './entryBlockTypes.js';

const COLON = /^([^:：\n]{1,60}?)(?:\s*:(?=\s|$)|\s*：)\s*/;

const DASH = /^([^:：\n]{1,40}?)\s+[-–—]\s+/;

/** A term that begins like a clause, or carries an object or place particle before another word, is none. */
const CLAUSE =
  /[가-힣](?:을|를|에서|으로|에게)\s|[.!?。]$|(?:다|요)$|[→⇒]|->|=>/;

const LONGEST_DASH_TERM_WORDS = 4;

type SplitTerm = {
  readonly term: {readonly text: string; readonly range: Range};
  readonly description: string;
};

/** What an entry says in one paragraph or list item. */
export type Statement = {
  readonly section: number;
  /** Plain, white space folded. */
  readonly text: string;
  /** Null for a paragraph. */
  readonly item: ItemPlace | null;
  /** False below a list item's own text and in footnotes. */
  readonly top: boolean;
  readonly split: SplitTerm | null;
  /** The term of `split` is bold. */
  readonly bold: boolean;
  readonly range: Range;
  readonly line: number;
};

export function toStatements(
  blocks: readonly SectionBlock[],
): readonly Statement[] {
  return blocks.flatMap((block): readonly Statement[] => {
    if (block.type !== 'paragraph') {
      return [];
    }
    const {section, item = null, line, start, end, phrasing} = block;
    const text = foldSpace(phrasing.text);
    const split = splitTerm(phrasing);
    const bold = toSlices(phrasing.bolds).some(
      (slice) =>
        split &&
        toSourceRange(phrasing, slice)?.start === split.term.range.start,
    );
    const top = block.inner !== true;
    const range = {start, end};
    return text ? [{section, text, item, top, split, bold, range, line}] : [];
  });
}

export function toItems(statements: readonly Statement[]): readonly ListItem[] {
  return statements.flatMap(({section, text, item, split, range, line}) =>
    item ? [{section, ...item, text, ...split, range, line}] : [],
  );
}

/**
 * Splits `Term : description`, `**Term**: description` and `term - description`
 * (the dash only behind a short noun phrase). Null when the text has no such form.
 */
function splitTerm(plain: FlatText): SplitTerm | null {
  const lead = plain.text.length - plain.text.trimStart().length;
  const text = plain.text.slice(lead);
  const match = COLON.exec(text) ?? dashTerm(text);
  const name = match?.[1]?.trim();
  if (!match || !name || CLAUSE.test(name)) {
    return null;
  }
  const range = toSourceRange(plain, {start: lead, end: lead + name.length});
  const description = foldSpace(text.slice(match[0].length));
  return range && description
    ? {term: {text: foldSpace(name), range}, description}
    : null;
}

function dashTerm(text: string): RegExpExecArray | null {
  const match = DASH.exec(text);
  return match && match[1]!.split(/\s+/).length <= LONGEST_DASH_TERM_WORDS
    ? match
    : null;
}
