import type {LoadContext} from '@docusaurus/types';
import {createDates} from '../../pageFormat/createDates.js';
import {createCounter} from '../plurals.js';
import {createMessages} from '../translations.js';

/** Words of the interface in the parts of pages that are made as finished HTML. */
export type PageWords = {
  /** `2025-01-11` in the reader's words, year, month and day. */
  readonly date: (date: string) => string;
  readonly undated: string;
  readonly estimated: string;
  /** Opens the rest of a long passage. */
  readonly showAll: string;
  /** Opens long code. */
  readonly codeLines: (count: number) => string;
  /** Opens a long table. */
  readonly tableRows: (count: number) => string;
  /** The link to a diagram that stands in a log. */
  readonly toDiagram: string;
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
    undated: message('date.none'),
    estimated: message('date.estimated'),
    showAll: message('passage.showAll'),
    codeLines: count(message('count.codeLines')),
    tableRows: count(message('count.tableRows')),
    toDiagram: message('passage.toDiagram'),
  };
}
