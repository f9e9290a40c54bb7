import {indivisible, same} from '../mappedText.js';
import {toPlugin} from './addSyntax.js';
import '../parse/nodes.js';
import type {Piece} from '../types.js';
import type {Link, Nodes, Parents, Text} from 'mdast';
import type {CompileContext, Handle, Token} from 'mdast-util-from-markdown';

type TextData = {referenceAt?: number};

/**
 * Every text node notes the pieces of source that its value is made of: in
 * place of the handlers of `mdast-util-from-markdown` for all that a text can
 * grow by. Listening to every token would cost a fifth of the parsing.
 */
export const remarkTexts = toPlugin({
  fromMarkdown: {
    enter: {
      characterReference(token) {
        enterText(this, token);
        const {value} = this.stack.at(-1) as Text;
        (this.data as TextData).referenceAt = value.length;
      },
    },
    exit: {
      data(token) {
        exitWritten(this, token);
      },
      lineEnding: exitLineEnding,
      characterEscapeValue(token) {
        const value = this.sliceSerialize(token);
        const start = token.start.offset - 1;
        const piece = indivisible({start, end: token.end.offset}, value.length);
        exitText(this, {token, value, piece});
      },
      /** Its value has been added. */
      characterReference(token) {
        const {length} = (this.stack.at(-1) as Text).value;
        const {referenceAt = 0} = this.data as TextData;
        const piece = indivisible(rangeOf(token), length - referenceAt);
        exitText(this, {token, value: '', piece});
      },
      autolinkProtocol: createAutolinkExit(''),
      autolinkEmail: createAutolinkExit('mailto:'),
    },
  },
});

export function enterText(context: CompileContext, token: Token): void {
  context.config.enter.data?.call(context, token);
}

/** Ends a text that shows what is written. */
export function exitWritten(context: CompileContext, token: Token): void {
  const value = context.sliceSerialize(token);
  const start = token.start.offset;
  // Not the token's end: in `><s\n>b` that of the line ending lies behind the next `>`.
  exitText(context, {token, value, piece: same(start, start + value.length)});
}

/** Ends a text that shows something else for what is written. */
export function exitReplaced(
  context: CompileContext,
  token: Token,
  value: string,
): void {
  const piece = indivisible(rangeOf(token), value.length);
  exitText(context, {token, value, piece});
}

function rangeOf({start, end}: Token) {
  return {start: start.offset, end: end.offset};
}

function exitText(
  {stack}: CompileContext,
  {
    token,
    value,
    piece,
  }: {readonly token: Token; readonly value: string; readonly piece: Piece},
): void {
  const text = stack.pop() as Text;
  text.value += value;
  endAt(text, token);
  const pieces = (text.pieces ??= []) as Piece[];
  const last = pieces.at(-1);
  if (last?.same && piece.same && last.end === piece.start) {
    pieces[pieces.length - 1] = same(last.start, piece.end);
  } else {
    pieces.push(piece);
  }
}

function endAt(node: Nodes | undefined, {end}: Token): void {
  if (node?.position) {
    const {line, column, offset} = end;
    node.position.end = {line, column, offset};
  }
}

/** A line's end is of a break, of nothing, or of a text. */
function exitLineEnding(this: CompileContext, token: Token): void {
  const parent = this.stack.at(-1) as Parents;
  if (this.data.atHardBreak) {
    this.data.atHardBreak = undefined;
    endAt(parent.children.at(-1), token);
  } else if (
    !this.data.setextHeadingSlurpLineEnding &&
    this.config.canContainEols.includes(parent.type)
  ) {
    enterText(this, token);
    exitWritten(this, token);
  }
}

function createAutolinkExit(scheme: string): Handle {
  return function exitAutolink(token) {
    exitWritten(this, token);
    const link = this.stack.at(-1) as Link;
    link.url = scheme + this.sliceSerialize(token);
  };
}
