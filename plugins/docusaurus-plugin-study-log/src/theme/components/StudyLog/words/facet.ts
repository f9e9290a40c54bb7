import {translate} from '@docusaurus/Translate';

const WORDS: Readonly<Record<string, () => string>> = {
  definition: () =>
    translate({
      id: 'study-log.facet.definition',
      message: 'Definition',
      description: 'A kind of section of a log',
    }),
  feature: () =>
    translate({
      id: 'study-log.facet.feature',
      message: 'Features',
      description: 'A kind of section of a log',
    }),
  pros: () =>
    translate({
      id: 'study-log.facet.pros',
      message: 'Pros and cons',
      description: 'A kind of section of a log',
    }),
  why: () =>
    translate({
      id: 'study-log.facet.why',
      message: 'Why it is needed',
      description: 'A kind of section of a log',
    }),
  how: () =>
    translate({
      id: 'study-log.facet.how',
      message: 'How it works',
      description: 'A kind of section of a log',
    }),
  parts: () =>
    translate({
      id: 'study-log.facet.parts',
      message: 'Parts',
      description: 'A kind of section of a log',
    }),
  kinds: () =>
    translate({
      id: 'study-log.facet.kinds',
      message: 'Kinds',
      description: 'A kind of section of a log',
    }),
  examples: () =>
    translate({
      id: 'study-log.facet.examples',
      message: 'Examples',
      description: 'A kind of section of a log',
    }),
  compare: () =>
    translate({
      id: 'study-log.facet.compare',
      message: 'Comparison',
      description: 'A kind of section of a log',
    }),
  use: () =>
    translate({
      id: 'study-log.facet.use',
      message: 'Use',
      description: 'A kind of section of a log',
    }),
};

/** What a facet kind is called; a kind without a name of its own is a note. */
export function facetWord(kind: string): string {
  return (
    WORDS[kind]?.() ??
    translate({
      id: 'study-log.facet.other',
      message: 'Notes',
      description: 'A kind of section of a log',
    })
  );
}
