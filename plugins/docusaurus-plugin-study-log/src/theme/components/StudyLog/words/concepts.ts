import {translate} from '@docusaurus/Translate';

const RELATIONS: Readonly<Record<string, () => string>> = {
  vs: () =>
    translate({
      id: 'study-log.relation.versus',
      message: 'Compared with',
      description: 'Before the comparisons of a concept',
    }),
  'kind-of': () =>
    translate({
      id: 'study-log.relation.kindOf',
      message: 'Is a kind of',
      description: 'Before the concepts that a concept is a kind of',
    }),
  'has-kind': () =>
    translate({
      id: 'study-log.relation.hasKind',
      message: 'Kinds',
      description: 'Before the concepts that are kinds of a concept',
    }),
  'part-of': () =>
    translate({
      id: 'study-log.relation.partOf',
      message: 'Is a part of',
      description: 'Before the concepts that a concept is a part of',
    }),
  'has-part': () =>
    translate({
      id: 'study-log.relation.hasPart',
      message: 'Parts',
      description: 'Before the concepts that are parts of a concept',
    }),
  'instance-of': () =>
    translate({
      id: 'study-log.relation.instanceOf',
      message: 'Is an example of',
      description: 'Before the concepts that a concept is an example of',
    }),
  'has-instance': () =>
    translate({
      id: 'study-log.relation.hasInstance',
      message: 'Examples',
      description: 'Before the concepts that are examples of a concept',
    }),
  together: () =>
    translate({
      id: 'study-log.relation.together',
      message: 'Named together with',
      description: 'Before the concepts that stand in the same sentences',
    }),
};

/** What stands before the concepts that a relation leads to; one without a name of its own is "related". */
export function relationWord(kind: string): string {
  return (
    RELATIONS[kind]?.() ??
    translate({
      id: 'study-log.relation.related',
      message: 'Related',
      description: 'Before the concepts that a concept is related to',
    })
  );
}

/** The link to a place that stands under no heading. */
export function placeWord(): string {
  return translate({
    id: 'study-log.mentions.place',
    message: 'Go to the place',
    description: 'Link to a sentence in a log that stands under no heading',
  });
}

/** Opens the rest of a row of concepts. `concepts`: how many, in words. */
export function moreConceptsWord(concepts: string): string {
  return translate(
    {
      id: 'study-log.log.moreConcepts',
      message: 'Also {concepts}',
      description: 'Opens the rest of a row of concepts',
    },
    {concepts},
  );
}

/** Opens the rest of what logs say. `logs`: how many, in words. */
export function moreLogsWord(logs: string): string {
  return translate(
    {
      id: 'study-log.concept.moreLogs',
      message: 'Also {logs}',
      description: 'Opens the rest of what logs say of a concept',
    },
    {logs},
  );
}
