import {decodeString} from 'micromark-util-decode-string';

/**
 * Where a text of a template is not what the source says: a run stands in the
 * HTML as in the source, and what lies between two of them decodes to what the
 * page shows there, or shows nothing.
 *
 * @param source - of the file, without noncharacters
 */
export function findUnmapped(
  source: string,
  html: string,
  runs: readonly number[],
): readonly string[] {
  return Array.from({length: runs.length / 3}, (_, index) => {
    const [at = 0, from = 0, length = 0, nextAt, nextFrom] = runs.slice(
      index * 3,
    );
    const run = html.slice(at, at + length);
    const shown = decode(html.slice(at + length, nextAt ?? at + length));
    const written = source.slice(from + length, nextFrom ?? from + length);
    return run === source.slice(from, from + length) &&
      isShownAs(written, shown)
      ? []
      : [`${from}: ${run} | ${written} | ${shown}`];
  }).flat();
}

function isShownAs(written: string, shown: string): boolean {
  const decoded = decodeString(written);
  return (
    [written, decoded].includes(shown) ||
    (shown === '' && /^[ \t>\r\n]*$/.test(decoded)) ||
    /^:[\w+-]+:$/.test(written)
  );
}

function decode(html: string): string {
  return html.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
}
