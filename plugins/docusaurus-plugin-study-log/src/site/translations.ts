import type {LoadContext} from '@docusaurus/types';
import {createRequire} from 'module';
import type {FillLabels} from 'study-log/markdown/fill/types';

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

/** Titles of callouts that have none, by the types that the core knows. */
export function toCalloutWords(
  word: (id: string) => string,
): Readonly<Record<string, string>> {
  return {
    note: word('alert.note'),
    secondary: word('alert.secondary'),
    example: word('alert.example'),
    quote: word('alert.quote'),
    cite: word('alert.cite'),
    tip: word('alert.tip'),
    hint: word('alert.hint'),
    success: word('alert.success'),
    check: word('alert.check'),
    done: word('alert.done'),
    important: word('alert.important'),
    info: word('alert.info'),
    todo: word('alert.todo'),
    abstract: word('alert.abstract'),
    summary: word('alert.summary'),
    tldr: word('alert.tldr'),
    warning: word('alert.warning'),
    attention: word('alert.attention'),
    question: word('alert.question'),
    help: word('alert.help'),
    faq: word('alert.faq'),
    caution: word('alert.caution'),
    danger: word('alert.danger'),
    error: word('alert.error'),
    bug: word('alert.bug'),
    failure: word('alert.failure'),
    fail: word('alert.fail'),
    missing: word('alert.missing'),
  };
}
