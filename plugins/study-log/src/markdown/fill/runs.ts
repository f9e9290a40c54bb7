import type {Container} from './containers.js';
import type {Stretch} from './stretch.js';
import type {Template} from '../types.js';

/** A stretch to print, and the tags around it. */
export type Piece = {
  readonly before: string;
  readonly stretch: Stretch;
  readonly after: string;
};

/** Items or cells of a template, and all of its containers among which they are. */
type Chosen = {
  readonly template: Template;
  readonly chosen: readonly Container[];
  readonly all: readonly Container[];
};

const ATTRIBUTES = String.raw`(?:\s[\w-]+(?:="[^"]*")?)*`;
const pattern = (text: string) =>
  new RegExp(text.replaceAll('~', ATTRIBUTES).replaceAll(' ', String.raw`\s*`));

const BETWEEN_ITEMS = pattern('^</li> <li~>$');
const LIST_START = pattern('(<(ol|ul)~>) <li~>$');
const ITEM_START = pattern('<li~>$');
const BETWEEN_CELLS = pattern('^</t[dh]> <t[dh]~>$');
const BETWEEN_ROWS = pattern(
  '^</t[dh]> </tr> (?:</thead> <tbody> )?<tr~> <t[dh]~>$',
);
const TABLE_START = pattern('(?:<div~>)?<table~> <thead> <tr~> <th~>$');
const ROW_START = pattern('<tr~> <t[dh]~>$');
const CELL_END = /^<\/t[dh]>/;

/** A list of the chosen items that goes on with their number; undefined when they are not of one list. */
export function toListPiece({
  template,
  chosen,
  all,
}: Chosen): Piece | undefined {
  const siblings = findSiblings({template, chosen, all}, BETWEEN_ITEMS);
  const [, list = '', name] = LIST_START.exec(before(template, siblings)) ?? [];
  if (name === undefined || !chosen.every((item) => siblings.includes(item))) {
    return undefined;
  }
  const skipped = siblings.findIndex((item) => item === chosen[0]);
  const start = name === 'ol' ? startAt(list, skipped) : list;
  return {
    before: `${start}\n${ITEM_START.exec(before(template, chosen))?.[0] ?? ''}`,
    stretch: spanOf(template, chosen),
    after: `</li>\n</${name}>`,
  };
}

/** The rows of the chosen cells below the head of their table; undefined when they are not of one table. */
export function toTablePieces({
  template,
  chosen,
  all,
}: Chosen): readonly Piece[] | undefined {
  const border = new RegExp(`${BETWEEN_CELLS.source}|${BETWEEN_ROWS.source}`);
  const siblings = findSiblings({template, chosen, all}, border);
  const [table] = TABLE_START.exec(before(template, siblings)) ?? [];
  if (table === undefined || !chosen.every((cell) => siblings.includes(cell))) {
    return undefined;
  }
  const [head = [], ...rows] = toRows(template, siblings);
  const body = rows
    .filter((row) => row.some((cell) => chosen.includes(cell)))
    .flat();
  const end = `</table>${table.startsWith('<div') ? '</div>' : ''}`;
  const headPiece = {
    before: table,
    stretch: spanOf(template, head),
    after: '</th>\n</tr>\n</thead>',
  };
  if (body.length === 0) {
    return [{...headPiece, after: `${headPiece.after}\n${end}`}];
  }
  const stretch = spanOf(template, body);
  const cellEnd = CELL_END.exec(template.html.slice(stretch.to))?.[0] ?? '';
  return [
    headPiece,
    {
      before: `<tbody>\n${ROW_START.exec(before(template, body))?.[0] ?? ''}`,
      stretch,
      after: `${cellEnd}\n</tr>\n</tbody>\n${end}`,
    },
  ];
}

/** All containers beside the chosen ones between which nothing but a border stands. */
function findSiblings(
  {template: {html}, chosen, all}: Chosen,
  border: RegExp,
): readonly Container[] {
  const runs: Container[][] = [];
  for (const one of all.filter(({depth}) => depth === chosen[0]?.depth)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && border.test(html.slice(last.inside.to, one.inside.from))) {
      run?.push(one);
    } else {
      runs.push([one]);
    }
  }
  return runs.find((run) => chosen[0] && run.includes(chosen[0])) ?? [];
}

function toRows(
  {html}: Template,
  cells: readonly Container[],
): readonly (readonly Container[])[] {
  const rows: Container[][] = [];
  cells.forEach((cell, index) => {
    const last = cells[index - 1];
    if (
      last &&
      BETWEEN_CELLS.test(html.slice(last.inside.to, cell.inside.from))
    ) {
      rows.at(-1)?.push(cell);
    } else {
      rows.push([cell]);
    }
  });
  return rows;
}

function before({html}: Template, containers: readonly Container[]): string {
  return html.slice(0, containers[0]?.inside.from ?? 0);
}

function spanOf(template: Template, containers: readonly Container[]): Stretch {
  const first = containers[0]?.inside;
  const last = containers.at(-1)?.inside;
  return {
    template,
    from: first?.from ?? 0,
    to: last?.to ?? 0,
    firstSlot: first?.firstSlot ?? 0,
    endSlot: last?.endSlot ?? 0,
  };
}

/** The start tag of an ordered list without its first items. */
function startAt(list: string, skipped: number): string {
  const written = /\sstart="(\d+)"/.exec(list);
  const start = Number(written?.[1] ?? 1) + skipped;
  return skipped === 0
    ? list
    : `${list.replace(written?.[0] ?? '', '').slice(0, -1)} start="${start}">`;
}
