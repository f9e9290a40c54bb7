// Hangul and CJK take two columns in a terminal.
const width = (text) =>
  [...text].reduce(
    (sum, char) => sum + (/[ᄀ-ᇿ⺀-鿿가-힣]/.test(char) ? 2 : 1),
    0,
  );

/**
 * Lays rows out in columns, the first one to the left, the others to the right.
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
export function formatTable(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => width(row[column]))),
  );
  const pad = (text, column) => {
    const gap = ' '.repeat(widths[column] - width(text));
    return column === 0 ? text + gap : gap + text;
  };
  const lines = rows.map((row) => `| ${row.map(pad).join(' | ')} |`);
  const rule = `| ${widths.map((size) => '-'.repeat(size)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** `0.42 ×`, or `–` where one side was not measured. */
export const formatRatio = (ours, bare) =>
  ours === null || bare === null ? '–' : `${(ours / bare).toFixed(2)} ×`;

/** A number with its unit, or `–`. */
export const formatNumber = (value, {digits = 1, unit = ''} = {}) =>
  value === null ? '–' : `${value.toFixed(digits)}${unit}`;
