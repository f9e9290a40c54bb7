const GLUE = new Set([...'-_./:@\\'].map((char) => char.charCodeAt(0)));

/** `[a-z0-9_./:@\\-]` */
function isIdentifierUnit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    GLUE.has(code)
  );
}

/** Looking further would make one endless line quadratic, and tells nothing new. */
const LONGEST_GLUE = 120;

export type Span = {
  /** Normalised (lower-case) text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The span's text, and the text glued around it, as written. */
  readonly written: (start: number, end: number) => string;
};

/**
 * Whether a Latin name is only a piece of an identifier, file name, path,
 * address or entity: `my-service`, `Node.js`, `redis.conf`, `/api/pod`,
 * `http://…`, `&lt;`, `<xrd:Service>`.
 * `TCP-based` and `TLS/SSL` name what they say.
 */
export function isInsideIdentifier(span: Span): boolean {
  const {text, start, end, written} = span;
  if (text[start - 1] === '&' && text[end] === ';') {
    return true;
  }
  if (
    !GLUE.has(text.charCodeAt(start - 1)) &&
    !GLUE.has(text.charCodeAt(end))
  ) {
    return false;
  }
  let first = start;
  let last = end;
  while (
    first > Math.max(0, start - LONGEST_GLUE) &&
    isIdentifierUnit(text.charCodeAt(first - 1))
  ) {
    first -= 1;
  }
  while (
    last < Math.min(text.length, end + LONGEST_GLUE) &&
    isIdentifierUnit(text.charCodeAt(last))
  ) {
    last += 1;
  }
  if (text[first - 1] === '<' && text[last] === '>') {
    return true;
  }
  const before = text.slice(first, start);
  const after = text.slice(end, last);
  if (/(?:[a-z0-9_][-_.@\\]|@|--)$/.test(before)) {
    return true;
  }
  const capital = /^[A-Z]/.test(written(start, start + 1));
  const goesOn = /^[-_.@\\][a-z0-9_]/.test(after);
  if (goesOn && !(capital && after.startsWith('-'))) {
    return true;
  }
  const around = before + after;
  const slash = around.indexOf('/');
  if (slash === -1) {
    return false;
  }
  if (around.includes('://')) {
    return true;
  }
  const path =
    after.endsWith('/') ||
    /^\.{0,2}\/$/.test(before) ||
    (around.includes('/', slash + 1) && !/[A-Z]/.test(written(first, last)));
  return path && !capital;
}
