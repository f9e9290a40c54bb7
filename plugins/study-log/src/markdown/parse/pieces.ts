import {indivisible, same} from '../mappedText.js';
import './nodes.js';
import type {Piece} from '../types.js';
import type {Text} from 'mdast';
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown';
import type {Processor} from 'unified';

type ParseData = {fromMarkdownExtensions?: (Extension | Extension[])[]};

/** Every text node notes the pieces of source that its value is made of. */
export function remarkPieces(this: Processor): void {
  const data = this.data() as ParseData;
  (data.fromMarkdownExtensions ??= []).push(createPieceNoter());
}

/** Looks after each token whether the text at hand has grown by it. */
function createPieceNoter(): Extension {
  const noted = new WeakMap<Text, number>();
  return {
    afterExit(this: CompileContext, token: Token) {
      const text = lastTextOf(this);
      const known = (text && noted.get(text)) ?? 0;
      if (!text || text.value.length === known) {
        return;
      }
      const pieces = (text.pieces ??= []) as Piece[];
      const written = this.sliceSerialize(token);
      const added = text.value.slice(known);
      addPiece(pieces, toPiece(token, written, added));
      noted.set(text, text.value.length);
    },
  };
}

function lastTextOf({stack}: CompileContext): Text | undefined {
  const parent = stack.at(-1);
  const last =
    parent && 'children' in parent ? parent.children.at(-1) : undefined;
  return last?.type === 'text' ? last : undefined;
}

function toPiece(token: Token, written: string, added: string): Piece {
  const start = token.start.offset;
  if (token.type === 'characterEscapeValue') {
    return indivisible({start: start - 1, end: token.end.offset}, added.length);
  }
  // Not the token's end: in `><s\n>b` that of the line ending lies behind the next `>`.
  return written === added
    ? same(start, start + written.length)
    : indivisible({start, end: token.end.offset}, added.length);
}

function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.same && piece.same && last.end === piece.start) {
    pieces[pieces.length - 1] = same(last.start, piece.end);
  } else {
    pieces.push(piece);
  }
}
