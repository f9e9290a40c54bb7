import type {TableRow} from 'study-log/logs/types';

type Row = Pick<TableRow, 'header' | 'cells'>;

export type AlignedCell<Of extends Row> = {
  readonly text: string;
  readonly row: Of;
  /** Counts from 0. */
  readonly column: number;
};

export type AlignedRow<Of extends Row> = {
  readonly label: string;
  /** One for each side; null where the table has none. */
  readonly cells: readonly (AlignedCell<Of> | null)[];
};

/**
 * The rows of a table that sets the sides of a comparison next to each other,
 * one column a side (`| | L4 | L7 |`) or one row a side (`| L4 | … |`). A side
 * that the table does not name has no cells; none of the rows where it names
 * fewer than two.
 */
export function alignTable<Of extends Row>(
  table: readonly Of[],
  sides: readonly ((cell: string) => boolean)[],
): readonly AlignedRow<Of>[] {
  const header = table.find((row) => row.header)?.cells ?? [];
  const body = table.filter((row) => !row.header);
  const columns = sides.map((isSide) => header.findIndex(isSide));
  if (namesSides(columns)) {
    return body.map((row) => ({
      label: columns.includes(0) ? '' : (row.cells[0] ?? ''),
      cells: columns.map((column) => cellAt(row, column)),
    }));
  }
  const rows = sides.map((isSide) =>
    body.find(({cells: [name = '']}) => isSide(name)),
  );
  return namesSides(rows.map((row) => (row ? body.indexOf(row) : -1)))
    ? header.slice(1).map((label, index) => ({
        label,
        cells: rows.map((row) => cellAt(row, index + 1)),
      }))
    : [];
}

function cellAt<Of extends Row>(
  row: Of | undefined,
  column: number,
): AlignedCell<Of> | null {
  const text = row?.cells[column];
  return row === undefined || text === undefined ? null : {text, row, column};
}

/** Two sides or more, each in a place of its own. */
function namesSides(places: readonly number[]): boolean {
  const found = places.filter((place) => place >= 0);
  return found.length >= 2 && new Set(found).size === found.length;
}
