import type {Range} from '../types.js';
import type {CommentMark, MarkGroup} from './types.js';

/** How much a mark without a partner takes with it. */
export type Unclosed = {
  readonly start: number;
  readonly hides: 'rest' | 'paragraph' | 'nothing';
};

export type PairedMarks = {
  /** Comments, their marks included, in order. */
  readonly comments: readonly Range[];
  readonly unclosed: readonly Unclosed[];
};

/** Where a mark stands: the number of its group, and its own in it. */
type Place = {readonly group: number; readonly mark: number};

const LENGTH = '%%'.length;

/**
 * Which `%%` belong together. What Obsidian hides is hidden; where that cannot
 * be told (an odd number of marks), rather too much than too little, and the
 * writer hears of it. A mark that begins a block may close far below; one in
 * the middle of a line closes in its own paragraph, or at a `%%` that stands
 * alone below and has no partner either; else it is text.
 */
export function pairMarks(
  groups: readonly MarkGroup[],
  textEnd: number,
): PairedMarks {
  const comments: Range[] = [];
  const unclosed: Unclosed[] = [];
  const aloneFrom = countAlone(groups);
  let next: Place = {group: 0, mark: 0};
  while (next.group < groups.length) {
    const {marks, end} = groups[next.group] as MarkGroup;
    const here = pairWithin(marks.slice(next.mark));
    comments.push(...here.comments);
    next = {group: next.group + 1, mark: 0};
    const {open} = here;
    const below =
      open && findBelow(open, {groups, from: next.group, aloneFrom});
    const near = open && findNear(open, {...here, marks, end});
    if (open && near) {
      comments.push(near);
      unclosed.push({start: open.start, hides: 'paragraph'});
    } else if (open && below) {
      const close = groups[below.group]?.marks[below.mark] ?? open;
      comments.push({start: open.start, end: close.start + LENGTH});
      next = {...below, mark: below.mark + 1};
    } else if (open?.alone || open?.leads) {
      comments.push({start: open.start, end: textEnd});
      unclosed.push({start: open.start, hides: 'rest'});
      break;
    } else if (open) {
      unclosed.push({start: open.start, hides: 'nothing'});
    }
  }
  return {comments, unclosed};
}

type Within = {
  readonly comments: readonly Range[];
  /** The mark that no other one closes. */
  readonly open: CommentMark | undefined;
  /** The last doubled percent sign before `open`: text, or the end of a comment. */
  readonly doubtful: CommentMark | undefined;
};

function pairWithin(marks: readonly CommentMark[]): Within {
  const comments: Range[] = [];
  let open: CommentMark | undefined;
  let doubtful: CommentMark | undefined;
  for (const mark of marks) {
    if (mark.quoted) {
      continue;
    }
    doubtful = mark.percent ? mark : doubtful;
    if (open) {
      comments.push({start: open.start, end: mark.start + LENGTH});
      open = undefined;
    } else if (!mark.percent) {
      open = mark;
    }
  }
  return {comments, open, doubtful};
}

/**
 * What an odd mark hides of its own paragraph, if anything. One that stands
 * alone is a block's, unless others that do have been paired with running text.
 */
function findNear(
  open: CommentMark,
  {
    comments,
    doubtful,
    marks,
    end,
  }: Within & {readonly marks: readonly CommentMark[]; readonly end: number},
): Range | undefined {
  const isAlone = (mark: CommentMark) => mark.alone && !mark.quoted;
  if (open.alone && marks.filter(isAlone).length % 2 === 1) {
    return undefined;
  }
  const quoted = marks.find((mark) => mark.quoted && mark.start > open.start);
  if (quoted) {
    return {start: open.start, end: quoted.start + LENGTH};
  }
  if (doubtful) {
    return {start: doubtful.start, end: open.start + LENGTH};
  }
  const [first] = comments;
  return first && {start: first.start, end};
}

/** The number of marks that stand alone, from each group on. */
function countAlone(groups: readonly MarkGroup[]): readonly number[] {
  const counts = [0];
  for (const {marks} of groups.toReversed()) {
    const own = marks.filter(({alone, quoted}) => alone && !quoted).length;
    counts.push((counts.at(-1) ?? 0) + own);
  }
  return counts.reverse();
}

function findBelow(
  open: CommentMark,
  {
    groups,
    from,
    aloneFrom,
  }: {
    readonly groups: readonly MarkGroup[];
    readonly from: number;
    readonly aloneFrom: readonly number[];
  },
): Place | undefined {
  const begins = open.alone || open.leads;
  if (!begins && (aloneFrom[from] ?? 0) % 2 === 0) {
    return undefined;
  }
  for (let group = from; group < groups.length; group += 1) {
    const marks = groups[group]?.marks ?? [];
    const alone = marks.findIndex((mark) => mark.alone && !mark.quoted);
    const plain = marks.filter((mark) => !mark.quoted && !mark.percent);
    const last = plain.length % 2 === 1 ? plain.at(-1) : undefined;
    const mark = alone >= 0 || !begins || !last ? alone : marks.indexOf(last);
    if (mark >= 0) {
      return {group, mark};
    }
  }
  return undefined;
}
