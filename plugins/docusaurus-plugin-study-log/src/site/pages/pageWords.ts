import type {LoadContext} from '@docusaurus/types';
import {createDates} from '../../pageFormat/createDates';
import {createMessages} from '../translations';

/** Words of the interface in the parts of pages that are made as finished HTML. */
export type PageWords = {
  /** `2025-01-11` in the reader's words, year, month and day. */
  readonly date: (date: string) => string;
  readonly undated: string;
  readonly estimated: string;
  /** The link to a sentence that stands under no heading. */
  readonly goToPlace: string;
  /** Opens the older mentions of a concept. */
  readonly earlierMentions: (logs: number) => string;
};

export function createPageWords(
  context: Pick<LoadContext, 'i18n' | 'codeTranslations'>,
): PageWords {
  const message = createMessages(context);
  return {
    date: createDates(context.i18n.currentLocale).medium,
    undated: message('date.none'),
    estimated: message('date.estimated'),
    goToPlace: message('mentions.place'),
    earlierMentions: (logs) =>
      message('mentions.earlier').replace('{logs}', String(logs)),
  };
}
