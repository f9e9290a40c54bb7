import {conceptKey} from '../language/conceptKey';
import type {Log, LogId} from '../parse/types';
import type {Concept, Knowledge} from './types';

export type ConceptLookup = {
  /** By id, name or alias, however it is spaced or cased; pages only, no candidates. */
  readonly byName: (text: string) => Concept | undefined;
  /** The concept whose own section this is, or stands in. */
  readonly ofSection: (log: LogId, section: number) => Concept | null;
};

/** Answers "which concept is that?" for names and for places. */
export function createConceptLookup({
  concepts,
  logs,
}: Pick<Knowledge, 'concepts' | 'logs'>): ConceptLookup {
  const pages = concepts.filter(({candidate}) => !candidate);
  const names = new Map<string, Concept>();
  // Names win over aliases of others: they are entered last.
  pages.forEach((concept) =>
    concept.aliases.forEach((alias) => names.set(conceptKey(alias), concept)),
  );
  pages.forEach((concept) => {
    names.set(conceptKey(concept.id), concept);
    names.set(conceptKey(concept.name), concept);
  });
  let places: ReturnType<typeof findPlaces> | undefined;

  return {
    byName: (text) => names.get(conceptKey(text)),
    ofSection: (log, section) => {
      places ??= findPlaces(pages, logs);
      const {homes, sections} = places;
      let current: number | null = section;
      while (current !== null) {
        const found = homes.get(`${log}#${current}`);
        if (found) {
          return found;
        }
        current = sections.get(log)?.[current]?.parent ?? null;
      }
      return null;
    },
  };
}

/** Gathered when first asked for: of a folder of thousands, nearly all places are remembered. */
function findPlaces(
  pages: readonly Concept[],
  logs: Knowledge['logs'],
): {
  readonly homes: ReadonlyMap<string, Concept>;
  readonly sections: ReadonlyMap<LogId, Log['sections']>;
} {
  return {
    homes: new Map(
      pages.flatMap((concept) =>
        concept.homes.map(({log, section}) => [`${log}#${section}`, concept]),
      ),
    ),
    sections: new Map(logs.map((log) => [log.id, log.sections])),
  };
}
