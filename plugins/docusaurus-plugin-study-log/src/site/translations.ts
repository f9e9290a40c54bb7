import {createRequire} from 'module';
import type {LoadContext} from '@docusaurus/types';
import type {FillLabels} from 'study-log/markdown/fill/types';
import {toCalloutWords} from './calloutWords.js';

const load = createRequire(import.meta.url);

type MessageTexts = Readonly<Record<string, string>>;

/** A message by its id without `study-log.`, or by another id; the id itself where there is neither. */
export type Messages = (id: string, otherId?: string) => string;

type TranslationContext = Pick<LoadContext, 'i18n' | 'codeTranslations'>;

// By `require`: Node before 20.10 does not know `with {type: 'json'}`.
const en: MessageTexts = load('../locales/en.json');
const ko: MessageTexts = load('../locales/ko.json');
const LOCALES: Readonly<Record<string, MessageTexts>> = {en, ko};

/** Our messages in a locale (`ko-KR` takes `ko`); English where we have none. */
export function getDefaultMessages(locale: string): MessageTexts {
  const [language = ''] = locale.split('-');
  return LOCALES[locale] ?? LOCALES[language] ?? en;
}

/**
 * Messages for what is made at build time. The site's own translations
 * (`i18n/<locale>/code.json`) win, as they do in components.
 */
export function createMessages({
  i18n,
  codeTranslations,
}: TranslationContext): Messages {
  const texts: MessageTexts = {
    ...en,
    ...getDefaultMessages(i18n.currentLocale),
    ...codeTranslations,
  };
  return (id, otherId = id) =>
    texts[`study-log.${id}`] ?? texts[`study-log.${otherId}`] ?? id;
}

/** The words that stand inside a body. */
export function toBodyLabels(context: TranslationContext): FillLabels {
  const message = createMessages(context);
  const word: Messages = (id) => message(`body.${id}`);
  return {
    headingAnchor: word('headingAnchor'),
    footnotes: word('footnotes'),
    footnoteBack: word('footnoteBack'),
    missingImage: word('missingImage'),
    words: toCalloutWords(word),
  };
}
