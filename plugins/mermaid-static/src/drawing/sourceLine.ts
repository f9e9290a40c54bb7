const FRONT_MATTER = /^\s*-{3}\s*\n[\s\S]*?\n-{3}\s*(?:\n|$)/;
const COMMENT = /^\s*%%(?!\{)/;

/**
 * The lines that Mermaid's parsers see, each with its number in the source: before it parses, Mermaid
 * takes away front matter, comments with the blank lines before them, and blank lines at the start.
 */
function parsedLines(source: string): readonly number[] {
  const text = source.replace(/\r\n?/g, '\n');
  const matter = FRONT_MATTER.exec(text)?.[0] ?? '';
  const skipped = matter.split('\n').length - 1;
  const lines = text.slice(matter.length).split('\n');
  const kept: number[] = [];
  let blanks: number[] = [];
  lines.forEach((line, index) => {
    const number = skipped + index + 1;
    if (COMMENT.test(line)) {
      blanks = [];
    } else if (line.trim() === '') {
      blanks.push(number);
    } else {
      if (kept.length > 0) kept.push(...blanks);
      kept.push(number);
      blanks = [];
    }
  });
  return [...kept, ...blanks];
}

/** The source's line for a line that a parser names; both count from 1. */
export function sourceLine(source: string, parsedLine: number): number {
  const lines = parsedLines(source);
  return lines[parsedLine - 1] ?? lines.at(-1) ?? 1;
}

/** The line on which the diagram itself begins. */
export const firstLine = (source: string): number => sourceLine(source, 1);

/** The only line that holds a text, where there is just one. */
export function lineHolding(source: string, text: string): number | undefined {
  const found = source
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  return found.length === 1 ? found[0] : undefined;
}
