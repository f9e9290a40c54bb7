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
  goToPlace: 'Go to the place',
  mentions: (count) => `${count} mentions`,
  earlierMentions: (period, logs) => `${period}: ${logs}`,
  moreLogs: (count) => `Also ${count}`,
  moreConcepts: (count) => `Also ${count}`,
  relation: (kind) => `<${kind}>`,
  facet: (kind) => `facet ${kind}`,
  comparisonPoints: 'Points',
};
