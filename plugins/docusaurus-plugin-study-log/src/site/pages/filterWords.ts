import type {Messages} from '../translations.js';

/** Words of the form that narrows a list of logs. */
export type FilterWords = {
  /** What a concept and a kind are asked for with. */
  readonly by: Readonly<Record<'concept' | 'kind', string>>;
  readonly all: string;
  /** `how`, `compare`, …, `diagram`. */
  readonly kind: (kind: string) => string;
};

export function createFilterWords(message: Messages): FilterWords {
  const kinds: Readonly<Record<string, string>> = {
    diagram: message('filter.diagram'),
    reflection: message('filter.reflection'),
  };
  return {
    by: {concept: message('filter.concept'), kind: message('filter.kind')},
    all: message('filter.all'),
    kind: (kind) => kinds[kind] ?? message(`facet.${kind}`),
  };
}
