import {OBJECT_REPLACEMENT} from './flatText.js';

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    ensp: ' ',
    emsp: ' ',
    middot: '·',
    bull: '•',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    rarr: '→',
    larr: '←',
    times: '×',
  }),
);

/** The character of `&nbsp;` or `&#123;`; what we do not know separates words. */
export function decodeEntity(entity: string): string {
  const body = entity.slice(1, -1);
  if (!body.startsWith('#')) {
    return NAMED.get(body) ?? OBJECT_REPLACEMENT;
  }
  const code = /^#x/i.test(body)
    ? parseInt(body.slice(2), 16)
    : parseInt(body.slice(1), 10);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
  // As in CommonMark, a control character is none; half of a character is none either.
  return /[\t\n\r]|[^\p{Cc}\p{Cs}]/u.test(character)
    ? character
    : OBJECT_REPLACEMENT;
}
