import type {Messages} from '../translations.js';

type Words = (kind: string) => string;

/** How a tie reads before the concepts that it leads to; a kind without a name of its own is "related". */
export function toRelationWords(message: Messages): Words {
  const words: Readonly<Record<string, string>> = {
    vs: message('relation.versus'),
    'kind-of': message('relation.kindOf'),
    'has-kind': message('relation.hasKind'),
    'part-of': message('relation.partOf'),
    'has-part': message('relation.hasPart'),
    'instance-of': message('relation.instanceOf'),
    'has-instance': message('relation.hasInstance'),
    together: message('relation.together'),
  };
  return (kind) => words[kind] ?? message('relation.related');
}

/** What a facet kind is called; a kind without a name of its own is a note. */
export function toFacetWords(message: Messages): Words {
  const words: Readonly<Record<string, string>> = {
    definition: message('facet.definition'),
    feature: message('facet.feature'),
    pros: message('facet.pros'),
    why: message('facet.why'),
    how: message('facet.how'),
    parts: message('facet.parts'),
    kinds: message('facet.kinds'),
    examples: message('facet.examples'),
    compare: message('facet.compare'),
    use: message('facet.use'),
  };
  return (kind) => words[kind] ?? message('facet.other');
}
