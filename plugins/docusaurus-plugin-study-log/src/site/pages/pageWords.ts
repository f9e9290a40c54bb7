import type {LoadContext} from '@docusaurus/types';
import {createDates} from '../../pageFormat/createDates.js';
import type {PeriodLabel} from '../../theme/types.js';
import {createCounter} from '../plurals.js';
import {createMessages} from '../translations.js';
import {toFacetWords, toRelationWords} from './kindWords.js';

/** Words of the interface in the parts of pages that are made as finished HTML. */
export type PageWords = {
  /** `2025-01-11` in the reader's words, year, month and day. */
  readonly date: (date: string) => string;
  /** A year or a month. */
  readonly period: (label: PeriodLabel) => string;
  readonly undated: string;
  readonly estimated: string;
  /** The link to a sentence that stands under no heading. */
  readonly goToPlace: string;
  readonly mentions: (count: number) => string;
  /** Opens the older mentions of a concept, those of a year. */
  readonly earlierMentions: (period: string, logs: number) => string;
  /** Opens the rest of what logs say. */
  readonly moreLogs: (count: number) => string;
  /** Opens the rest of a row of concepts. */
  readonly moreConcepts: (count: number) => string;
  /** Opens the rest of a long passage. */
  readonly showAll: string;
  /** Opens long code. */
  readonly codeLines: (count: number) => string;
  /** Opens a long table. */
  readonly tableRows: (count: number) => string;
  /** Opens the earlier definitions of a concept. */
  readonly earlierDefinitions: string;
  /** The link to a diagram that stands in a log. */
  readonly toDiagram: string;
  /** Before the concepts first met in a log. */
  readonly newConcepts: string;
  /** Before the concepts of a log that were met before. */
  readonly metAgain: string;
  /** How long ago a concept was last met. */
  readonly daysSince: (count: number) => string;
  /** Heading over the logs before and after on each concept of a log. */
  readonly trail: string;
  /** Before what came before, and after, in time. */
  readonly older: string;
  readonly newer: string;
  /** Before what a concept is tied to: `has-part`, `vs`, … */
  readonly relation: (kind: string) => string;
  /** Heading over what is said of a concept: `how`, `parts`, … */
  readonly facet: (kind: string) => string;
  /** Heads the bullets of a comparison under the side that they speak of. */
  readonly comparisonPoints: string;
  /** Heading over what was last met so many days ago. */
  readonly reviewStep: (days: number) => string;
};

export function createPageWords(
  context: Pick<LoadContext, 'i18n' | 'codeTranslations'>,
): PageWords {
  const message = createMessages(context);
  const locale = context.i18n.currentLocale;
  const dates = createDates(locale);
  const count = createCounter(locale);
  return {
    date: dates.medium,
    period: dates.period,
    undated: message('date.none'),
    estimated: message('date.estimated'),
    goToPlace: message('mentions.place'),
    mentions: count(message('count.mentions')),
    earlierMentions: (period, logs) =>
      message('mentions.earlier')
        .replace('{period}', () => period)
        .replace('{logs}', String(logs)),
    moreLogs: (logs) =>
      message('concept.moreLogs').replace('{logs}', () =>
        count(message('count.logs'))(logs),
      ),
    moreConcepts: (concepts) =>
      message('log.moreConcepts').replace('{concepts}', () =>
        count(message('count.concepts'))(concepts),
      ),
    showAll: message('passage.showAll'),
    codeLines: count(message('count.codeLines')),
    tableRows: count(message('count.tableRows')),
    earlierDefinitions: message('concept.earlierDefinitions'),
    toDiagram: message('passage.toDiagram'),
    newConcepts: message('log.newConcepts'),
    metAgain: message('log.metAgain'),
    daysSince: count(message('count.daysSince')),
    trail: message('log.trail'),
    older: message('nav.older'),
    newer: message('nav.newer'),
    relation: toRelationWords(message),
    facet: toFacetWords(message),
    comparisonPoints: message('comparison.points'),
    reviewStep: count(message('review.step')),
  };
}
