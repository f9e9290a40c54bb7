import type {Table} from 'mdast';

/**
 * A row with more cells than its table's head (a `|` in code that nobody
 * escaped) loses them on GitHub. Here they go on in the last cell, behind the
 * `|` as written. Changes the table it is given.
 */
export function keepSurplusCells(table: Table): void {
  const columns = table.align?.length ?? 0;
  if (columns === 0) {
    return;
  }
  for (const row of table.children) {
    const surplus = row.children.splice(columns);
    for (const cell of surplus) {
      row.children[columns - 1]?.children.push(
        {type: 'text', value: '|'},
        ...cell.children,
      );
    }
  }
}
