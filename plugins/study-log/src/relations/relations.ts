import type {Memo} from '../memo/createMemo.js';
import type {Log, Section} from '../logs/types.js';
import {
  MEMBER_KINDS,
  findEnumeration,
  readTerm,
} from '../concepts/itemClaims.js';
import type {LogTopics} from '../concepts/types.js';
import type {Names} from '../concepts/names.js';
import {anyWordWith} from '../language/lexicon/patterns.js';
import {compareText} from '../logs/order.js';
import type {
  Comparison,
  Concept,
  ConceptId,
  Relation,
  RelationKind,
} from '../knowledge/types.js';

export type RelationRequest = {
  /** In telling order. */
  readonly logs: readonly {readonly log: Log; readonly said: LogTopics}[];
  /** Concepts with a page. */
  readonly concepts: readonly Concept[];
  readonly comparisons: readonly Comparison[];
  readonly names: Names;
  readonly memo: RelationMemo;
};

/** Nouns that say what sort of thing something is; other sentence ends say nothing (notes C4). */
const HEAD_NOUN = new RegExp(
  `(${anyWordWith('category')})(?:이다|입니다|임|다)?\\.?$`,
);

/** Items that are steps or settings, not members. */
const NO_MEMBER = new RegExp(anyWordWith('procedure'));
const FILE_NAME = /\.[a-z]{1,4}$/;
const MOST_TOKENS = 3;

/** The member relation that a heading gives to the items below it; examples give none. */
function memberRelation({shape, kind}: Section): RelationKind | null {
  if (shape === 'instances') {
    return 'instance-of';
  }
  if (!MEMBER_KINDS.has(kind) || kind === 'examples') {
    return null;
  }
  return kind === 'kinds' ? 'kind-of' : 'part-of';
}

const isMemberName = (name: string): boolean =>
  name.split(/\s+/).length <= MOST_TOKENS && !NO_MEMBER.test(name);

/** Names set under a heading, each with its line: items, and headings below it. */
function membersOf(
  log: Log,
  section: Section,
): readonly {readonly name: string; readonly line: number}[] {
  const items = log.items
    .filter((item) => item.section === section.index && item.depth === 0)
    .flatMap(({term, text, line}) =>
      readTerm(term?.text ?? text).map(({name}) => ({name, line})),
    );
  const headings = log.sections
    .filter(
      ({parent, shape}) => parent === section.index && shape === 'concept',
    )
    .flatMap(({subjects, line}) => subjects.map(({name}) => ({name, line})));
  return [...items, ...headings].filter(({name}) => isMemberName(name));
}

/** Whether enough is known of a concept for others to be its kinds or parts. */
const isFirm = ({definitions, facets, aliases, name}: Concept): boolean =>
  (definitions.length > 0 ||
    facets.some(({lines}) => lines.length > 0) ||
    aliases.length > 0) &&
  !FILE_NAME.test(name);

/** The ties that one log tells of, by log. */
export type RelationMemo = Memo<readonly Located[]>;

type Located = Omit<Relation, 'from' | 'to'> & {
  readonly from: ConceptId | undefined;
  readonly to: ConceptId | undefined;
};

function relationsOfSection(
  {log, said}: RelationRequest['logs'][number],
  section: Section,
  idOf: Names['idOf'],
): readonly Located[] {
  const owner = said.owners[section.index] ?? null;
  if (owner === null) {
    return [];
  }
  const {source} = log;
  const to = idOf(owner);
  const kind = memberRelation(section);
  const members =
    kind === null
      ? []
      : membersOf(log, section).map(({name, line}): Located => ({
          from: idOf(name),
          to,
          kind,
          source,
          line,
        }));
  const enumerated = log.items
    .filter((item) => item.section === section.index)
    .flatMap(({description, text, line}) =>
      findEnumeration(description ?? text).map((name): Located => ({
        from: idOf(name),
        to,
        kind: 'related',
        source,
        line,
      })),
    );
  const above = section.parent === null ? null : said.owners[section.parent];
  const instances: readonly Located[] =
    section.shape === 'instances' && above != null
      ? [
          {
            from: to,
            to: idOf(above),
            kind: 'related',
            source,
            line: section.line,
          },
        ]
      : [];
  return [...members, ...enumerated, ...instances];
}

/** `Calico — 오픈소스 프로젝트`: the last noun of the definition, when it is one that sorts. */
function sortsOf(
  concepts: readonly Concept[],
  sources: ReadonlyMap<string, string>,
): readonly Relation[] {
  return concepts.flatMap(({id, definitions}) => {
    const definition = definitions[0];
    const source = sources.get(definition?.log ?? '');
    const noun = HEAD_NOUN.exec(
      (definition?.lines[0] ?? '').normalize('NFC').trim(),
    )?.[1];
    return definition === undefined ||
      source === undefined ||
      noun === undefined
      ? []
      : [{from: id, to: noun, kind: 'is-a', source, line: definition.line}];
  });
}

/**
 * How concepts hang together, each relation with the line that says so. Behind the
 * guards of notes C4: the larger concept must be firmly known, members must be
 * short names of concepts with a page, `is-a` needs a sorting noun.
 */
export function buildRelations(request: RelationRequest): readonly Relation[] {
  const {logs, concepts, comparisons, names, memo} = request;
  const pages = new Map(concepts.map((concept) => [concept.id, concept]));
  const located = logs
    .flatMap((one) =>
      memo(one.log.id, [one.log, names], () =>
        one.log.sections.flatMap((section) =>
          relationsOfSection(one, section, names.idOf),
        ),
      ),
    )
    .flatMap(({from, to, ...rest}): Relation[] => {
      const whole = to === undefined ? undefined : pages.get(to);
      return from !== undefined &&
        to !== undefined &&
        from !== to &&
        pages.has(from) &&
        whole !== undefined &&
        (rest.kind === 'instance-of' || isFirm(whole))
        ? [{from, to, ...rest}]
        : [];
    });
  const versus = comparisons.flatMap(({concepts: [from, ...others], places}) =>
    others.map((to): Relation => ({
      from: from as ConceptId,
      to,
      kind: 'vs',
      source: places[0]?.source ?? '',
      line: places[0]?.line ?? 1,
    })),
  );
  const sources = new Map(logs.map(({log}) => [log.id as string, log.source]));
  return firstOfEach([...located, ...versus, ...sortsOf(concepts, sources)]);
}

/** One relation of a kind between two concepts, the earliest; sorted by from, kind, to. */
function firstOfEach(relations: readonly Relation[]): readonly Relation[] {
  const keyOf = ({from, kind, to}: Relation): string =>
    [from, kind, to].join('\0');
  const first = new Map<string, Relation>();
  for (const relation of relations) {
    const key = keyOf(relation);
    first.set(key, first.get(key) ?? relation);
  }
  return [...first.values()].sort((a, b) => compareText(keyOf(a), keyOf(b)));
}
