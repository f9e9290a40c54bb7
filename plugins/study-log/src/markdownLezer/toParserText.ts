/**
 * The text as the parser wants it, every offset unmoved: the parser ends lines
 * at LF alone, knows nothing of front matter, and takes no white space after
 * the last pipe of a table's delimiter row.
 */
export function toParserText(text: string, bodyStart: number): string {
  const lf = text.includes('\r')
    ? text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'))
    : text;
  const body =
    bodyStart > 0
      ? lf.slice(0, bodyStart).replace(/[^\n]/g, ' ') + lf.slice(bodyStart)
      : lf;
  return body.includes('|')
    ? body.replace(/^[ \t>:|-]+$/gm, pipeToLineEnd)
    : body;
}

function pipeToLineEnd(line: string): string {
  const row = line.trimEnd();
  return row.endsWith('|') && row.includes('-')
    ? `${row.slice(0, -1)}${' '.repeat(line.length - row.length)}|`
    : line;
}
