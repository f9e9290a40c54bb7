import type {Range} from '../types.js';
import {readInlines} from './readInlines.js';
import type {CommentMark, MarkGroup, ScannedLine} from './types.js';

const MARK = /\\[\\%]|%%/g;
const WORD = /^[\p{L}\p{N}_%]/u;
/** Printf's letters: `%%d` in a sentence about printf. Behind `%%` at the start of a comment, `a` and `i` are words. */
const CONVERSION = /^[diouxXeEfFgGaAcsp](?![\w%])/;
const ONE_LETTER_WORD = /^[ai]/;
const HEX = /^[\da-f]{2}/i;
/** The beginning of an address whose end is looked at; enough for any that people write. */
const ADDRESS = /(?:[a-z][a-z\d+.-]{0,20}:\/\/|\]\()\S*$/i;
const LONGEST_ADDRESS = 300;

export type FoundMarks = {
  readonly groups: readonly MarkGroup[];
  /** What stands between `<!--` and `-->`. */
  readonly htmlComments: readonly Range[];
};

/**
 * All `%%` outside blocks of code, in the order of the text, and the insides of
 * HTML comments.
 */
export function findMarks(
  text: string,
  {
    lines,
    math,
  }: {readonly lines: readonly ScannedLine[]; readonly math: boolean},
): FoundMarks {
  const groups: {readonly marks: FoundMark[]; end: number}[] = [];
  const htmlComments: Range[] = [];
  for (const {lines: own, apart} of toBlocks(lines)) {
    const block = {start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0};
    const inlines = readInlines(text, {block, math});
    htmlComments.push(...inlines.htmlComments);
    const marks = readMarks(text, own, inlines.quoted);
    const group = apart ? undefined : groups.at(-1);
    if (group) {
      group.marks.push(...marks);
      group.end = block.end;
    } else {
      groups.push({marks: [...marks], end: block.end});
    }
  }
  return {
    groups: groups.map(({marks, end}) => ({
      marks: settleConversions(marks),
      end,
    })),
    htmlComments,
  };
}

type FoundMark = CommentMark & {readonly conversion: boolean};

type Block = {
  readonly lines: ScannedLine[];
  /** An empty line stands before it. */
  readonly apart: boolean;
};

function toBlocks(lines: readonly ScannedLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let apart = false;
  for (const line of lines) {
    if (line.kind === 'blank') {
      apart = true;
    } else if (line.kind !== 'code') {
      const block = line.first ? undefined : blocks.at(-1);
      if (block) {
        block.lines.push(line);
      } else {
        blocks.push({lines: [line], apart});
      }
      apart = false;
    }
  }
  return blocks;
}

function readMarks(
  text: string,
  lines: readonly ScannedLine[],
  quoted: readonly Range[],
): readonly FoundMark[] {
  const marks: FoundMark[] = [];
  let nextQuoted = 0;
  lines.forEach(({start, end}, index) => {
    const line = text.slice(start, end);
    for (const {0: found, index: at} of line.matchAll(MARK)) {
      while ((quoted[nextQuoted]?.end ?? Infinity) <= start + at) {
        nextQuoted += 1;
      }
      if (found === '%%') {
        const inside = (quoted[nextQuoted]?.start ?? Infinity) <= start + at;
        marks.push({
          start: start + at,
          quoted: inside || isAddress(line, at),
          percent: isNumber(line, at),
          conversion: isConversion(line, at),
          alone: line.trim() === found,
          leads: index === 0 && at === 0,
        });
      }
    }
  });
  return marks;
}

function isAddress(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  return (
    HEX.test(line.slice(at + 2, at + 4)) &&
    (/%[\da-f]{2}$/i.test(before) || ADDRESS.test(before))
  );
}

/** `100%%` */
function isNumber(line: string, at: number): boolean {
  return (
    /\d/.test(line.charAt(at - 1)) && !WORD.test(line.slice(at + 2, at + 4))
  );
}

/** `%%d` */
function isConversion(line: string, at: number): boolean {
  const after = line.slice(at + 2, at + 4);
  return CONVERSION.test(after) && !(at === 0 && ONE_LETTER_WORD.test(after));
}

/** A letter behind `%%` may begin a comment as well: beside other marks it is taken for one. */
function settleConversions(
  marks: readonly FoundMark[],
): readonly CommentMark[] {
  const certain = marks.some(
    (mark) => !mark.quoted && !mark.percent && !mark.conversion,
  );
  return certain
    ? marks
    : marks.map((mark) => ({
        ...mark,
        percent: mark.percent || mark.conversion,
      }));
}
