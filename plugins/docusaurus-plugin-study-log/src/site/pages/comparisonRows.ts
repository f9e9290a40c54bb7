import type {Comparison, Concept, Place} from 'study-log/knowledge/types';
import type {Log, LogId, TableRow} from 'study-log/logs/types';
import type {
  ComparedStatement,
  ComparisonRow,
  Written,
} from '../../theme/types.js';
import {groupBy} from 'study-log/collections/groupBy';
import type {SiteContent} from '../content/siteContent.js';
import type {Tell, TellCell} from './passages/createTell.js';
import {alignTable, type AlignedCell} from './alignTable.js';
import {toFacetGroups} from './facetGroups.js';
import {toPlaceRef} from './refs.js';

/** How a comparison shows what logs say. */
export type SidesTelling = {
  readonly content: SiteContent;
  readonly tell: Tell;
  readonly tellCell: TellCell;
};

/** The sides of a comparison respect by respect: what they are, the log's own table and bullets, their facets. */
export function toComparisonRows(
  comparison: Comparison,
  telling: SidesTelling,
): readonly ComparisonRow[] {
  const {content, tell} = telling;
  const sides = comparison.concepts.flatMap(
    (id) => content.concepts.get(id) ?? [],
  );
  const definitions = sides.map(({definitions: [latest]}) =>
    latest
      ? [
          toStatement(tell(latest), {
            permalink: content.logs.has(latest.log)
              ? toPlaceRef(latest, content).permalink
              : null,
          }),
        ]
      : [],
  );
  const points = sides.map(({id}) => toPoints(comparison, id, telling));
  return [
    {kind: 'definition', label: '', cells: definitions},
    ...comparison.places.flatMap((place) => toTableRows(place, sides, telling)),
    {kind: 'points', label: '', cells: points},
    ...toFacetRows(sides, telling),
  ].filter(({cells}) => cells.some((cell) => cell.length > 0));
}

/** `side`: null = bullets that speak of both or of neither. */
export function toPoints(
  {points}: Comparison,
  side: string | null,
  {content, tell}: Pick<SidesTelling, 'content' | 'tell'>,
): readonly ComparedStatement[] {
  return points
    .filter((point) => point.side === side)
    .map((point) =>
      toStatement(
        tell({
          log: point.log,
          lines: [point.text],
          passages: point.range ? [point.range] : [],
        }),
        {permalink: toPlaceRef(point, content).permalink},
      ),
    );
}

/** Without what only other pages tell of it. */
function toStatement(
  {html, links, hasMath}: Written,
  place: Pick<ComparedStatement, 'permalink' | 'section'>,
): ComparedStatement {
  return {html, links, hasMath, ...place};
}

function toTableRows(
  place: Place,
  sides: readonly Concept[],
  {content, tellCell}: SidesTelling,
): readonly ComparisonRow[] {
  const log = content.logs.get(place.log);
  const inside = log ? sectionsBelow(log, place.section) : new Set<number>();
  const rows = (log?.rows ?? []).filter(({section}) => inside.has(section));
  const isSide = sides.map(
    ({id}) =>
      (cell: string) =>
        content.lookup.byName(cell)?.id === id,
  );
  return [...groupBy(rows, ({table}) => table).values()].flatMap((table) => {
    const section = table[0]?.section ?? place.section;
    const {permalink} = toPlaceRef({log: place.log, section}, content);
    return alignTable(table, isSide).map(({label, cells}) => ({
      kind: 'table',
      label,
      cells: cells.map((cell) =>
        cell ? toCell(cell, {permalink, tell: tellCell, log: place.log}) : [],
      ),
    }));
  });
}

/** A cell may hold nothing but a picture or a formula. */
function toCell(
  {text, row, column}: AlignedCell<TableRow>,
  {
    permalink,
    tell,
    log,
  }: {
    readonly permalink: string;
    readonly tell: TellCell;
    readonly log: LogId;
  },
): readonly ComparedStatement[] {
  const lines = text === '' ? [] : [text];
  const written = tell({log, row: row.range, column}, lines);
  return written.html === '' ? [] : [toStatement(written, {permalink})];
}

/** A section and all below it but the writer's reflections. */
function sectionsBelow(log: Log, root: number): ReadonlySet<number> {
  const inside = new Set([root]);
  for (const {index, parent, reflection} of log.sections) {
    if (parent !== null && inside.has(parent) && !reflection) {
      inside.add(index);
    }
  }
  return inside;
}

function toFacetRows(
  sides: readonly Concept[],
  {content, tell}: SidesTelling,
): readonly ComparisonRow[] {
  const groups = sides.map((concept) => toFacetGroups(concept, content, tell));
  const kinds = new Set(groups.flat().map(({kind}) => kind));
  return [...kinds].map((kind) => ({
    kind,
    label: '',
    cells: groups.map((ofSide) =>
      ofSide
        .filter((group) => group.kind === kind)
        .flatMap(({entries}) =>
          entries.map(({permalink, heading, ...said}) =>
            toStatement(said, {permalink, section: heading}),
          ),
        ),
    ),
  }));
}
