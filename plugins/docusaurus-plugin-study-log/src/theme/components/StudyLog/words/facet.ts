import {translate} from '@docusaurus/Translate';

const WORDS: Readonly<Record<string, () => string>> = {
  definition: () =>
    translate({
      id: 'study-log.facet.definition',
      message: 'Definition',
      description: 'Heading over what a concept is',
    }),
  feature: () =>
    translate({
      id: 'study-log.facet.feature',
      message: 'Features',
      description: 'Heading over the features of a concept',
    }),
  pros: () =>
    translate({
      id: 'study-log.facet.pros',
      message: 'Pros and cons',
      description: 'Heading over the pros and cons of a concept',
    }),
  why: () =>
    translate({
      id: 'study-log.facet.why',
      message: 'Why it is needed',
      description: 'Heading over why a concept is needed',
    }),
  how: () =>
    translate({
      id: 'study-log.facet.how',
      message: 'How it works',
      description: 'Heading over how a concept works',
    }),
  parts: () =>
    translate({
      id: 'study-log.facet.parts',
      message: 'Parts',
      description: 'Heading over the parts of a concept',
    }),
  kinds: () =>
    translate({
      id: 'study-log.facet.kinds',
      message: 'Kinds',
      description: 'Heading over the kinds of a concept',
    }),
  examples: () =>
    translate({
      id: 'study-log.facet.examples',
      message: 'Examples',
      description: 'Heading over examples of a concept',
    }),
  compare: () =>
    translate({
      id: 'study-log.facet.compare',
      message: 'Comparison',
      description: 'Heading over how a concept compares with others',
    }),
  use: () =>
    translate({
      id: 'study-log.facet.use',
      message: 'Use',
      description: 'Heading over how a concept is used',
    }),
};

/** What a facet kind is called; a kind without a name of its own is a note. */
export function facetWord(kind: string): string {
  return (
    WORDS[kind]?.() ??
    translate({
      id: 'study-log.facet.other',
      message: 'Notes',
      description: 'Heading over what else was noted about a concept',
    })
  );
}
