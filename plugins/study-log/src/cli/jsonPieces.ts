/** Enough to write at once, few enough to hold. */
const ITEMS_AT_ONCE = 1000;

/**
 * The text of `JSON.stringify(document, null, 2)` and a line break, in pieces:
 * the lists of a document may be longer than a string should be.
 */
export function* toJsonPieces(
  document: Readonly<Record<string, unknown>>,
): Generator<string, void, undefined> {
  let open = '{';
  for (const [name, value] of Object.entries(document)) {
    yield `${open}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value) && value.length > 0) {
      yield* toListPieces(value);
    } else {
      yield indent(value, '  ');
    }
    open = ',';
  }
  yield open === '{' ? '{}\n' : '\n}\n';
}

function* toListPieces(
  items: readonly unknown[],
): Generator<string, void, undefined> {
  for (let start = 0; start < items.length; start += ITEMS_AT_ONCE) {
    const texts = items
      .slice(start, start + ITEMS_AT_ONCE)
      .map((item) => `\n    ${indent(item, '    ')}`);
    yield `${start === 0 ? '[' : ','}${texts.join(',')}`;
  }
  yield '\n  ]';
}

/** In JSON a line break stands between values only, never inside a string. */
function indent(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
