import type {ListItem, Range} from '../logs/types.js';
import {foldSpace, toSourceRange} from '../markdown/outline/flatText.js';
import {toSlices} from '../markdown/outline/slices.js';
import type {ItemPlace} from '../markdown/outline/types.js';
import type {SectionBlock} from './entryBlockTypes.js';
import {splitTerm} from './splitTerm.js';
import type {SplitTerm} from './splitTerm.js';

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
