import {readNounTail} from '../../language/josa.js';

/**
 * GitHub's: a scheme alone (`"http://" prefix`) is no address. A noncharacter
 * stands for a `<` that begins no tag.
 */
const LITERAL =
  /^(?:https?:\/\/|www\.)[^\s<\p{P}\p{S}\p{Noncharacter_Code_Point}][^\s<\p{Noncharacter_Code_Point}]*/iu;
/** Full-width marks and quotation marks, which stand in no address that people copy. */
const CJK_MARK =
  /[\u3001-\u3003\u3008-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65‘’“”…]/u;
/** GitHub's marks at the end of an address, and those that close Markdown of ours. */
const TRAIL = /(?:[?!.,:;*_~'"\]]|&[A-Za-z0-9]+;)$/;
const HANGUL_END = /[가-힣]+$/;
const KANA_END =
  /(?<=[\x21-\x7e])(?:から|まで|より|など|です|という|って|では|には|とは|での|への|との|[はがをにでとへのもや])$/u;
/** A host with a dot, or a port, and letters glued to it that are not ASCII. */
const GLUED_HOST =
  /^(https?:\/\/(?:[\w-]+\.)*[\w-]*(?:\.[\w-]*[A-Za-z0-9]|:\d+|localhost))[^\p{ASCII}][^./?#]*$/iu;

/**
 * Length of the bare address at the beginning of a line, 0 where there is none:
 * up to white space or `<`, less trailing punctuation and unopened `)`, as
 * GitHub has it (https://github.github.com/gfm/#autolinks-extension-), and less
 * what Korean and Japanese glue to it: particles (`…/c를`, `…/c)에서`) and
 * full-width marks (`…/c。`). A path in Hangul stays (`/wiki/쿠버네티스`).
 */
export function findAddressEnd(line: string): number {
  const [literal] = LITERAL.exec(line) ?? [];
  return literal === undefined || !isHost(literal)
    ? 0
    : withoutTail(withoutRest(literal)).length;
}

/** No `_` in the last two parts of the host. */
function isHost(literal: string): boolean {
  const [host = ''] =
    /^[^/?#:]*/.exec(literal.replace(/^https?:\/\//i, '')) ?? [];
  return !host
    .split('.')
    .slice(-2)
    .some((part) => part.includes('_'));
}

/** A mark that closes what stands around the address, and a word (or the end of a tag that is text) glued to that. */
const CLOSING = /["'*~`](?=[^\p{ASCII}]|>)/u;

/** Behind `](`, closing marks and full-width marks stands something else. */
function withoutRest(literal: string): string {
  const ends = [
    literal.search(CJK_MARK),
    literal.search(/\][([]/),
    literal.search(CLOSING),
    findUnopened(literal),
  ];
  return literal.slice(
    0,
    Math.min(...ends.map((at) => (at < 0 ? Infinity : at))),
  );
}

/** A `)` of the sentence: nothing opens it, and a word is glued to it. */
function findUnopened(literal: string): number {
  let open = 0;
  for (const {0: mark, index} of literal.matchAll(/[()]/g)) {
    open += mark === '(' ? 1 : -1;
    if (open < 0) {
      return /^[^\p{ASCII}]/u.test(literal.slice(index + 1)) ? index : -1;
    }
  }
  return -1;
}

function withoutTail(literal: string): string {
  const address = GLUED_HOST.exec(literal)?.[1] ?? literal;
  let end = address.length;
  let unopened = address.split(')').length - address.split('(').length;
  for (;;) {
    // The last characters decide: an entity or a chain of particles is short.
    const tail = address.slice(Math.max(0, end - 40), end);
    const cut = tail.endsWith(')') ? Number(unopened > 0) : tailLength(tail);
    if (cut === 0) {
      return address.slice(0, end);
    }
    unopened -= Number(tail.endsWith(')'));
    end -= cut;
  }
}

function tailLength(tail: string): number {
  const [mark] = TRAIL.exec(tail) ?? KANA_END.exec(tail) ?? [];
  return mark?.length ?? particleLength(tail);
}

/** The whole run of Hangul is a particle, and no part of a path. */
function particleLength(tail: string): number {
  const [run = ''] = HANGUL_END.exec(tail) ?? [];
  const before = tail.slice(0, tail.length - run.length).slice(-1);
  return run !== '' && before !== '' && readNounTail(run, before) === 'particle'
    ? run.length
    : 0;
}
