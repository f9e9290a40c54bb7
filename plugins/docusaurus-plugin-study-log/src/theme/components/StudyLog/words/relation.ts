import {translate} from '@docusaurus/Translate';

const WORDS: Readonly<Record<string, () => string>> = {
  'kind-of': () =>
    translate({
      id: 'study-log.relation.kindOf',
      message: 'Is a kind of',
      description: 'Before the more general concept',
    }),
  'has-kind': () =>
    translate({
      id: 'study-log.relation.hasKind',
      message: 'Kinds',
      description: 'Before the kinds of this concept',
    }),
  'part-of': () =>
    translate({
      id: 'study-log.relation.partOf',
      message: 'Is a part of',
      description: 'Before the concept that this one is a part of',
    }),
  'has-part': () =>
    translate({
      id: 'study-log.relation.hasPart',
      message: 'Parts',
      description: 'Before the parts of this concept',
    }),
  'instance-of': () =>
    translate({
      id: 'study-log.relation.instanceOf',
      message: 'Is an example of',
      description: 'Before the concept that this one is an example of',
    }),
  'has-instance': () =>
    translate({
      id: 'study-log.relation.hasInstance',
      message: 'Examples',
      description: 'Before the examples of this concept',
    }),
  'is-a': () =>
    translate({
      id: 'study-log.relation.isA',
      message: 'Is a',
      description: 'Before what this concept is',
    }),
  vs: () =>
    translate({
      id: 'study-log.relation.versus',
      message: 'Compared with',
      description: 'Before the concepts that this one is compared with',
    }),
};

/** How a relation reads before the concepts that it leads to. */
export function relationWord(kind: string): string {
  return (
    WORDS[kind]?.() ??
    translate({
      id: 'study-log.relation.related',
      message: 'Related',
      description: 'Before related concepts',
    })
  );
}
