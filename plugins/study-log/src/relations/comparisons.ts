import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import {groupBy} from '../collections/groupBy.js';
import type {Log, Section} from '../logs/types.js';
import {linesOfSection} from '../concepts/sectionLines.js';
import type {Comparison, ConceptId} from '../knowledge/types.js';

export type ComparisonRequest = {
  /** In telling order. */
  readonly logs: readonly Log[];
  readonly idOf: (name: string) => ConceptId | undefined;
  /** The concepts that a line of text names. */
  readonly conceptsIn: (text: string) => ReadonlySet<ConceptId>;
  /** Holds while `idOf` and `conceptsIn` are the same functions. */
  readonly memo: ComparisonMemo;
};

/** By log. */
export type ComparisonMemo = {
  readonly sections: Memo<readonly Section[]>;
  readonly compared: Memo<readonly Compared[]>;
};

export function createComparisonMemo(
  create: CreateMemo = createMemo,
): ComparisonMemo {
  return {sections: create(), compared: create()};
}

/** A section that sets concepts side by side, and its points. */
type Compared = Omit<Comparison, 'id' | 'places'> & {
  readonly place: Comparison['places'][number];
};

function findCompared({
  logs,
  idOf,
  conceptsIn,
  memo,
}: ComparisonRequest): readonly Compared[] {
  const all: Compared[] = [];
  for (const log of logs) {
    const sections = memo.sections(log.id, [log], () =>
      log.sections.filter(
        ({shape, reflection}) => shape === 'comparison' && !reflection,
      ),
    );
    if (sections.length > 0) {
      all.push(
        ...memo.compared(log.id, [log, idOf, conceptsIn], () =>
          sections.flatMap((section) =>
            toCompared({log, section, idOf, conceptsIn}),
          ),
        ),
      );
    }
  }
  return all;
}

type SectionRequest = Pick<ComparisonRequest, 'idOf' | 'conceptsIn'> & {
  readonly log: Log;
  readonly section: Section;
};

function toCompared(request: SectionRequest): readonly Compared[] {
  const {log, section, idOf} = request;
  const {index, line, subjects} = section;
  const concepts = [...new Set(subjects.flatMap(({name}) => idOf(name) ?? []))];
  const place = {log: log.id, section: index, source: log.source, line};
  return concepts.length >= 2
    ? [{concepts, place, points: pointsOf(concepts, request)}]
    : [];
}

/** The section and all below it but the writer's reflections. */
function subtreeOf(log: Log, root: number): ReadonlySet<number> {
  const inside = new Set([root]);
  for (const {index, parent, reflection} of log.sections) {
    if (parent !== null && inside.has(parent) && !reflection) {
      inside.add(index);
    }
  }
  return inside;
}

/** A cell says nothing without its row: the page shows tables as tables. */
function withoutTables(log: Log): Log {
  const lines = new Set(log.rows.map(({line}) => line));
  return lines.size === 0
    ? log
    : {...log, runs: log.runs.filter(({line}) => !lines.has(line))};
}

function pointsOf(
  concepts: readonly ConceptId[],
  {log, section, idOf, conceptsIn}: SectionRequest,
): Comparison['points'] {
  const prose = withoutTables(log);
  const isSide = (id: ConceptId | undefined) =>
    id !== undefined && concepts.includes(id);
  return [...subtreeOf(log, section.index)].flatMap((index) => {
    const heading = log.sections[index]?.subjects[0]?.name ?? '';
    const under = index === section.index ? undefined : idOf(heading);
    const lines = linesOfSection(prose, index);
    const points = lines.filter(({text}) => !isSide(idOf(text)));
    return points.map(({text, range}) => {
      const named = conceptsIn(text);
      const sides = concepts.filter((id) => named.has(id));
      const only = sides.length === 1 ? (sides[0] as ConceptId) : null;
      const side = under !== undefined && isSide(under) ? under : only;
      return {side, text, range, log: log.id, section: index};
    });
  });
}

/**
 * One comparison for each set of concepts that some heading sets side by side
 * (`L4 vs L7`), in the order of the earliest heading. Bullets that name just
 * one side belong to it.
 */
export function buildComparisons(
  request: ComparisonRequest,
): readonly Comparison[] {
  const bySet = groupBy(findCompared(request), ({concepts}) =>
    [...concepts].sort().join(' '),
  );
  return [...bySet.values()]
    .map((all) => {
      const {concepts} = all[0] as Compared;
      return {
        id: concepts.join('-vs-'),
        concepts,
        places: all.map(({place}) => place),
        points: all.flatMap(({points}) => points),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
