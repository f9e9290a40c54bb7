import type {LoadContext} from '@docusaurus/types';
import type {BodyLabels} from '../compile/types';
import en from '../locales/en.json';
import ko from '../locales/ko.json';

type Messages = Readonly<Record<string, string>>;

const LOCALES: Readonly<Record<string, Messages>> = {en, ko};

/** Our messages in a locale (`ko-KR` takes `ko`); English where we have none. */
export function getDefaultMessages(locale: string): Messages {
  const [language = ''] = locale.split('-');
  return LOCALES[locale] ?? LOCALES[language] ?? en;
}

/**
 * The words that stand inside a compiled body. The site's own translations
 * (`i18n/<locale>/code.json`) win, as they do in components.
 */
export function toBodyLabels({
  i18n,
  codeTranslations,
}: Pick<LoadContext, 'i18n' | 'codeTranslations'>): BodyLabels {
  const messages: Messages = {
    ...en,
    ...getDefaultMessages(i18n.currentLocale),
    ...codeTranslations,
  };
  const word = (id: string): string => messages[`study-log.body.${id}`] ?? id;
  return {
    headingAnchor: word('headingAnchor'),
    footnotes: word('footnotes'),
    footnoteBack: word('footnoteBack'),
    missingImage: word('missingImage'),
    generatedDiagram: word('generatedDiagram'),
    diagram: word('diagram'),
    alert: {
      note: word('alert.note'),
      tip: word('alert.tip'),
      important: word('alert.important'),
      warning: word('alert.warning'),
      caution: word('alert.caution'),
    },
  };
}
