import type {TableRow} from 'study-log/logs/types';

export type AlignedRow = {
  readonly label: string;
  /** One for each side. */
  readonly cells: readonly string[];
};

/**
 * The rows of a table that sets the sides of a comparison next to each other,
 * one column a side (`| | L4 | L7 |`) or one row a side (`| L4 | … |`). A side
 * that the table does not name has no cells; none of the rows where it names
 * fewer than two.
 */
export function alignTable(
  table: readonly Pick<TableRow, 'header' | 'cells'>[],
  sides: readonly ((cell: string) => boolean)[],
): readonly AlignedRow[] {
  const header = table.find((row) => row.header)?.cells ?? [];
  const body = table.filter((row) => !row.header).map(({cells}) => cells);
  const columns = sides.map((isSide) => header.findIndex(isSide));
  if (namesSides(columns)) {
    return body.map((cells) => ({
      label: columns.includes(0) ? '' : (cells[0] ?? ''),
      cells: columns.map((column) => cells[column] ?? ''),
    }));
  }
  const rows = sides.map((isSide) =>
    body.findIndex(([name = '']) => isSide(name)),
  );
  return namesSides(rows)
    ? header.slice(1).map((label, index) => ({
        label,
        cells: rows.map((row) => body[row]?.[index + 1] ?? ''),
      }))
    : [];
}

/** Two sides or more, each in a place of its own. */
function namesSides(places: readonly number[]): boolean {
  const found = places.filter((place) => place >= 0);
  return found.length >= 2 && new Set(found).size === found.length;
}
