import type {MappedText, Piece} from './types.js';

/** A piece that stands in the source unit for unit. */
export function same(start: number, end: number): Piece {
  return {start, end, length: end - start, same: true};
}

/** A piece that shows `length` units for what stands in the source as one thing. */
export function indivisible(
  {start, end}: {readonly start: number; readonly end: number},
  length: number,
): Piece {
  return {start, end, length, same: false};
}

/** A text that nobody wrote: it stands nowhere in the source. */
export function unwritten(value: string): MappedText {
  return {value, pieces: []};
}

/** Whether every unit of the text is known to the source. */
export function isMapped({value, pieces}: MappedText): boolean {
  return (
    value !== '' &&
    pieces.reduce((sum, {length}) => sum + length, 0) === value.length
  );
}

/** The parts of a text before, between and behind ascending offsets. */
export function cut(
  {value, pieces}: MappedText,
  offsets: readonly number[],
): readonly MappedText[] {
  const parts: MappedText[] = [];
  let index = 0;
  let pieceStart = 0;
  let from = 0;
  for (const to of [...offsets, value.length]) {
    const kept: Piece[] = [];
    for (let piece = pieces[index]; piece; piece = pieces[index]) {
      const pieceEnd = pieceStart + piece.length;
      const begin = Math.max(from, pieceStart);
      const end = Math.min(to, pieceEnd);
      if (begin < end) {
        kept.push(part(piece, begin - pieceStart, end - pieceStart));
      }
      if (pieceEnd > to) {
        break;
      }
      index += 1;
      pieceStart = pieceEnd;
    }
    parts.push({value: value.slice(from, to), pieces: kept});
    from = to;
  }
  return parts;
}

/** Offsets count in the piece. */
function part(piece: Piece, from: number, to: number): Piece {
  if (to - from === piece.length) {
    return piece;
  }
  return piece.same
    ? same(piece.start + from, piece.start + to)
    : indivisible(piece, to - from);
}

export function slice(
  text: MappedText,
  from: number,
  to = text.value.length,
): MappedText {
  return cut(text, [from, to])[1] ?? unwritten('');
}

export function concat(parts: readonly MappedText[]): MappedText {
  return {
    value: parts.map(({value}) => value).join(''),
    pieces: parts.flatMap(({pieces}) => pieces),
  };
}

/** Every match of a global pattern becomes what `toValue` says, indivisible where it differs. */
export function replace(
  text: MappedText,
  pattern: RegExp,
  toValue: (match: string) => string,
): MappedText {
  const matches = [...text.value.matchAll(pattern)];
  if (matches.length === 0) {
    return text;
  }
  const parts = cut(
    text,
    matches.flatMap(({0: match, index}) => [index, index + match.length]),
  );
  return concat(
    parts.map((part, index) =>
      index % 2 === 0 ? part : withValue(part, toValue(part.value)),
    ),
  );
}

function withValue(text: MappedText, value: string): MappedText {
  const [first, last] = [text.pieces[0], text.pieces.at(-1)];
  if (value === text.value) {
    return text;
  }
  return first && last && value !== ''
    ? {
        value,
        pieces: [
          indivisible({start: first.start, end: last.end}, value.length),
        ],
      }
    : unwritten(value);
}

const BLANKS_AT_LINES = /[ \t]+(?=\r?\n|\r)|(?<=[\r\n])[ \t]+/g;

/** Without the blanks around line ends, which show nothing. */
export function trimLines(text: MappedText): MappedText {
  return /[ \t][\r\n]|[\r\n][ \t]/.test(text.value)
    ? replace(text, BLANKS_AT_LINES, () => '')
    : text;
}
