import {createGroupMemo, groupParts} from '../memo/groupParts.js';
import {createMemo} from '../memo/createMemo.js';
import type {CreateMemo, Memo} from '../memo/createMemo.js';
import type {GroupMemo, Grouped, Part} from '../memo/groupParts.js';
import {conceptKey} from '../language/conceptKey.js';
import type {LogId} from '../logs/types.js';
import type {Concept, ConceptId, Knowledge} from './types.js';

export type ConceptLookup = {
  /** By id, name or alias, however it is spaced or cased; pages only, no candidates. */
  readonly byName: (text: string) => Concept | undefined;
  /** The concept whose own section this is, or stands in. */
  readonly ofSection: (log: LogId, section: number) => Concept | null;
  /** What `byName` looks names up in: the same object as long as no name changes. */
  readonly names: Names;
  /** What `ofSection` looks sections of a log up in: the same object as long as none has another concept. */
  readonly ownSectionsIn: (log: LogId) => readonly OwnSections[];
};

type Names = ReadonlyMap<string, ConceptId>;

/** The sections of one log that one concept owns. */
type OwnSections = {
  readonly concept: ConceptId;
  readonly sections: ReadonlySet<number>;
};

export type LookupMemo = {
  readonly names: Memo<Names>;
  /** By concept. */
  readonly ownSections: Memo<Part<OwnSections>>;
  /** By log. */
  readonly ownSectionsIn: GroupMemo<OwnSections>;
};

export function createLookupMemo(create: CreateMemo = createMemo): LookupMemo {
  return {
    names: create(),
    ownSections: create(),
    ownSectionsIn: createGroupMemo(create),
  };
}

const NONE: readonly OwnSections[] = [];

/** Answers "which concept is that?" for names and for places. */
export function createConceptLookup(
  {concepts, logs}: Pick<Knowledge, 'concepts' | 'logs'>,
  memo: LookupMemo = createLookupMemo(),
): ConceptLookup {
  const pages = concepts.filter(({candidate}) => !candidate);
  const byId = new Map(pages.map((concept) => [concept.id, concept]));
  const names = memo.names('', pages.flatMap(namesOf), () => indexNames(pages));
  // Gathered when first asked for: a build never is.
  let ownSections: Grouped<OwnSections> | undefined;
  let sections: ReadonlyMap<LogId, Knowledge['logs'][number]['sections']>;
  const ownSectionsIn = (log: LogId): readonly OwnSections[] => {
    ownSections ??= groupParts(
      pages.map((concept) =>
        memo.ownSections(concept.id, [concept.ownSections], () =>
          findOwnSections(concept),
        ),
      ),
      memo.ownSectionsIn,
    );
    return ownSections.get(log) ?? NONE;
  };

  return {
    names,
    ownSectionsIn,
    byName: (text) => byId.get(names.get(conceptKey(text)) as ConceptId),
    ofSection: (log, section) => {
      sections ??= new Map(logs.map((one) => [one.id, one.sections]));
      let current: number | null = section;
      while (current !== null) {
        const place: number = current;
        const found = ownSectionsIn(log).findLast((own) =>
          own.sections.has(place),
        );
        if (found) {
          return byId.get(found.concept) ?? null;
        }
        current = sections.get(log)?.[current]?.parent ?? null;
      }
      return null;
    },
  };
}

const namesOf = ({id, name, aliases}: Concept): readonly unknown[] => [
  id,
  name,
  aliases.length,
  ...aliases,
];

/** Names win over aliases of others: they are entered last. */
function indexNames(pages: readonly Concept[]): Names {
  const names = new Map<string, ConceptId>();
  pages.forEach(({id, aliases}) =>
    aliases.forEach((alias) => names.set(conceptKey(alias), id)),
  );
  pages.forEach(({id, name}) => {
    names.set(conceptKey(id), id);
    names.set(conceptKey(name), id);
  });
  return names;
}

/** By log. */
function findOwnSections({id, ownSections}: Concept): Part<OwnSections> {
  const byLog = new Map<LogId, Set<number>>();
  for (const {log, section} of ownSections) {
    byLog.set(log, (byLog.get(log) ?? new Set()).add(section));
  }
  return new Map(
    [...byLog].map(([log, sections]) => [log, {concept: id, sections}]),
  );
}
