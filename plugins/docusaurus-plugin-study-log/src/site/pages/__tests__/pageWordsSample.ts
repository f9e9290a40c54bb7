import {createPageWords, type PageWords} from '../pageWords.js';

/** Plain words that show what they were given. */
export const WORDS: PageWords = {
  ...createPageWords({
    i18n: {currentLocale: 'en'} as Parameters<
      typeof createPageWords
    >[0]['i18n'],
    codeTranslations: {},
  }),
  date: (date) => `on ${date}`,
  period: (label) => Object.values(label).join('/'),
  undated: 'Undated',
  estimated: 'estimated',
};
