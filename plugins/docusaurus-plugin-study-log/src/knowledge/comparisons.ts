import type {ListItem, Log} from '../parse/types';
import {linesOfSection} from './concepts/sectionLines';
import type {Comparison, ConceptId} from './types';

export type ComparisonRequest = {
  /** In telling order. */
  readonly logs: readonly Log[];
  readonly idOf: (name: string) => ConceptId | undefined;
  /** The concepts that a line of text names. */
  readonly conceptsIn: (text: string) => ReadonlySet<ConceptId>;
};

type Compared = {
  readonly log: Log;
  readonly section: number;
  readonly concepts: readonly ConceptId[];
};

function findCompared({logs, idOf}: ComparisonRequest): readonly Compared[] {
  return logs.flatMap((log) =>
    log.sections
      .filter(({shape}) => shape === 'comparison')
      .map(({index, subjects}) => ({
        log,
        section: index,
        concepts: [...new Set(subjects.flatMap(({name}) => idOf(name) ?? []))],
      }))
      .filter(({concepts}) => concepts.length >= 2),
  );
}

/** The section and all below it. */
function subtreeOf(log: Log, root: number): ReadonlySet<number> {
  const inside = new Set([root]);
  for (const {index, parent} of log.sections) {
    if (parent !== null && inside.has(parent)) {
      inside.add(index);
    }
  }
  return inside;
}

/** An item and what stands nested below it is one point. */
function outermostTexts(items: readonly ListItem[]): readonly string[] {
  return items.filter(({depth}) => depth === 0).map(({text}) => text);
}

function pointsOf(
  {log, section, concepts}: Compared,
  {idOf, conceptsIn}: ComparisonRequest,
): Comparison['points'] {
  return [...subtreeOf(log, section)].flatMap((index) => {
    const heading = log.sections[index]?.subjects[0]?.name ?? '';
    const under = index === section ? undefined : idOf(heading);
    const texts = outermostTexts(
      log.items.filter((item) => item.section === index),
    );
    const lines = texts.length > 0 ? texts : linesOfSection(log, index);
    return lines.map((text) => {
      const named = conceptsIn(text);
      const sides = concepts.filter((id) => named.has(id));
      const told = sides.length === 1 ? (sides[0] as ConceptId) : null;
      const side =
        under !== undefined && concepts.includes(under) ? under : told;
      return {side, text, log: log.id, section: index};
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
  const bySet = new Map<string, Compared[]>();
  for (const compared of findCompared(request)) {
    const key = [...compared.concepts].sort().join(' ');
    bySet.set(key, [...(bySet.get(key) ?? []), compared]);
  }
  return [...bySet.values()]
    .map((all) => {
      const {concepts} = all[0] as Compared;
      return {
        id: concepts.join('-vs-'),
        concepts,
        places: all.map(({log, section}) => ({
          log: log.id,
          section,
          source: log.source,
          line: log.sections[section]?.line ?? log.line,
        })),
        points: all.flatMap((compared) => pointsOf(compared, request)),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
