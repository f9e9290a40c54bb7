import {OBJECT_REPLACEMENT} from './flatText';

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
  const isCharacter = code > 0 && code <= 0x10ffff;
  return isCharacter && !isSurrogate(code)
    ? String.fromCodePoint(code)
    : OBJECT_REPLACEMENT;
}

/** Half of a character, which no address can hold. */
function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
