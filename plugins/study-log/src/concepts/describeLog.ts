import {sentencesOf} from '../language/sentences.js';
import {conceptKey} from '../language/conceptKey.js';
import {isStatement} from '../language/statement.js';
import {subjectOf} from '../language/subject.js';
import type {Definition, Log, SectionKind} from '../logs/types.js';
import type {
  ConceptDefinition,
  ConceptFacet,
  Place,
} from '../knowledge/types.js';
import {readTerm} from './itemClaims.js';
import {passagesOfDefinition, passagesOfFacet} from './passages.js';
import {linesOfSection} from './sectionLines.js';
import type {LogTopics} from './types.js';

/** How sure it is that a definition defines: `X란?` before a first paragraph before a list item, before a step. */
export type DefinitionRank = 0 | 1 | 2 | 3;

/** Of what a paragraph speaks. */
export type Speech = {
  /** Of its first sentence. */
  readonly subject: string;
  /** Of those after it that have one. */
  readonly later: readonly string[];
  /** The first sentence names what the section is about. */
  readonly isNamed: boolean;
};

/** What one log says of its concepts, by the names it uses. */
export type LogDescription = {
  readonly definitions: readonly {
    readonly name: string;
    /** Of what an opening paragraph speaks; undefined where it does not say. */
    readonly speaks: Speech | undefined;
    /** The concept whose section it stands in; null where it stands for itself, as `X란?` always does. */
    readonly under: string | null;
    readonly rank: DefinitionRank;
    readonly definition: ConceptDefinition;
  }[];
  readonly facets: readonly {
    readonly name: string;
    readonly facet: ConceptFacet;
  }[];
  readonly ownSections: readonly {
    readonly name: string;
    readonly place: Place;
  }[];
  /** Names set side by side: the log writes about them, but in no section of their own. */
  readonly compared: readonly string[];
};

const RANKS: Readonly<Record<Definition['from'], DefinitionRank>> = {
  heading: 0,
  sentence: 1,
  paragraph: 1,
  item: 2,
  bold: 2,
};

const NO_FACET: ReadonlySet<SectionKind> = new Set([
  'definition',
  'other',
  'boilerplate',
  'reflection',
]);

function definitionsOf(
  log: Log,
  said: LogTopics,
): LogDescription['definitions'] {
  return log.definitions.flatMap((found) => {
    const {section, term, lines, line, from} = found;
    if (log.sections[section]?.reflection) {
      return [];
    }
    const names =
      term === ''
        ? [said.owners[section] ?? []].flat()
        : readTerm(term).map(({name}) => name);
    const [opening = '', ...others] = sentencesOf(lines[0] ?? '');
    const isOpening = from === 'paragraph';
    if (!/\p{L}/u.test(opening) || (isOpening && !isStatement(opening))) {
      return [];
    }
    const place = {log: log.id, section, date: log.date, line};
    const step = from === 'item' && log.sections[section]?.kind === 'how';
    const rank = step ? 3 : RANKS[from];
    const subject = isOpening ? subjectOf(opening) : undefined;
    const later =
      subject === undefined
        ? []
        : others.flatMap((one) => subjectOf(one) ?? []);
    const definition = {
      ...place,
      lines,
      passages: passagesOfDefinition(log, found),
    };
    const owner = isOpening
      ? said.owners[log.sections[section]?.parent ?? 0]
      : said.owners[section];
    const isScoped = isOpening || from === 'item' || from === 'bold';
    return names.map((name) => ({
      name,
      speaks:
        subject === undefined
          ? undefined
          : {subject, later, isNamed: isNamedIn(opening, name)},
      under: isScoped && owner !== name ? (owner ?? null) : null,
      rank,
      definition,
    }));
  });
}

const isNamedIn = (sentence: string, name: string): boolean =>
  conceptKey(sentence).includes(conceptKey(name));

/** Gathers definitions, facets and home sections of one log; what the writer thinks of the day says nothing of a concept. */
export function describeLog(log: Log, said: LogTopics): LogDescription {
  return {
    definitions: definitionsOf(log, said),
    facets: log.sections.flatMap((section) => {
      const {index, kind, shape, heading, reflection} = section;
      const name = said.owners[index] ?? null;
      if (reflection || name === null || shape !== 'facet') {
        return [];
      }
      if (NO_FACET.has(kind)) {
        return [];
      }
      const place = {log: log.id, section: index, date: log.date};
      const lines = linesOfSection(log, index).map(({text}) => text);
      const passages = passagesOfFacet(log, section, said);
      return [{name, facet: {...place, kind, heading, lines, passages}}];
    }),
    ownSections: log.sections.flatMap(({index, shape}) =>
      shape === 'comparison'
        ? []
        : (said.named[index] ?? []).map((name) => ({
            name,
            place: {log: log.id, section: index},
          })),
    ),
    compared: log.sections
      .filter(({shape}) => shape === 'comparison')
      .flatMap(({index}) => said.named[index] ?? []),
  };
}
