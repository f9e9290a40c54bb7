import type {SyntaxNode} from '@lezer/common';
import type {Range} from '../logs/types.js';
import type {Phrasing} from './phrasing.js';

/** The list item that a block stands in. */
export type ItemPlace = {
  /** Lists nested in a list count as that list. */
  readonly list: number;
  readonly depth: number;
  readonly ordered: boolean;
  readonly listEnd: number;
};

export type Placed = {readonly range: Range; readonly line: number};

/** A leaf of the entry's block structure, in document order. */
export type EntryBlock = Placed &
  (
    | {
        readonly type: 'paragraph';
        readonly phrasing: Phrasing;
        /** Set on the first paragraph of a list item: the item's own text. */
        readonly item: ItemPlace | null;
        /** Neither in a list nor in a footnote. */
        readonly top: boolean;
      }
    | {readonly type: 'heading'; readonly phrasing: Phrasing}
    | {
        readonly type: 'row';
        readonly table: number;
        readonly header: boolean;
        /** Of the table's head. */
        readonly columns: number;
        /** As written, empty ones included: fewer or more than `columns`. */
        readonly cells: readonly Phrasing[];
      }
    | {readonly type: 'fence'; readonly node: SyntaxNode}
    | {readonly type: 'html'}
    | {readonly type: 'linkReference'; readonly url: Range}
  );

export type SectionBlock = EntryBlock & {readonly section: number};
