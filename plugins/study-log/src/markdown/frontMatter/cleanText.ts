/** What no file of ours can hold: HTML, XML and JSON have no place for them. */
const NO_TEXT =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** An escape of YAML, TOML or JSON can make half a character or a NUL: it becomes U+FFFD, as in Markdown. */
export function cleanText(text: string): string {
  return text.replace(NO_TEXT, '\uFFFD');
}
