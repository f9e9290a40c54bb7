import {groupBy} from '../../collections/groupBy.js';
import {hasRole} from '../../language/lexicon/lexicon.js';
import {anyWordWith} from '../../language/lexicon/patterns.js';
import type {Statement} from '../content/statements.js';
import {isName} from '../headings/names.js';
import type {Definition, Section} from '../types.js';

const LONGEST_TERM = 40;

/** Sentences that define their first noun phrase; the first group is the term. */
const PATTERNS: readonly RegExp[] = [
  /^([^,.!?:\n]{2,40}?)(?:이란|란)[,\s]\s*\S.{4,}/,
  new RegExp(
    String.raw`^([^,.!?:\n]{2,40}?)(?:은|는|이라 함은)\s.{4,}${anyWordWith('defining')}[.\s]*$`,
  ),
  /^([^、。\n]{2,40}?)とは[、\s]?.{4,}/,
  /^([^，。\n]{2,40}?)是指.{3,}/,
  /^(?:an?\s+|the\s+)?([A-Z][^,.!?:\n]{1,39}?)\s+(?:refers to|stands for|is (?:an?|the))\s\S.{4,}/i,
];

type Input = {
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
};

/**
 * Everything in an entry that says what something is, in document order: the
 * body of a definition section, the opening of a concept's section, defining
 * sentences and `term : text` lines. One text may count twice (a bullet under
 * `X란?` that is itself `Y : …`); the reader of the list decides what weighs.
 */
export function findDefinitions({
  sections,
  statements,
}: Input): readonly Definition[] {
  const bySection = groupBy(statements, ({section}) => section);
  const bodies = sections.flatMap((section) =>
    defineByPlace(section, bySection.get(section.index) ?? []),
  );
  const phrases = statements.flatMap((statement) => [
    ...defineBySplit(statement),
    ...defineBySentence(statement),
  ]);
  return [...bodies, ...phrases].sort(
    (a, b) => a.range.start - b.range.start || a.section - b.section,
  );
}

/** What stands under `X란?` (all of it), or first under a heading that is a concept's name. */
function defineByPlace(
  section: Section,
  statements: readonly Statement[],
): readonly Definition[] {
  const lines = statements.filter(isLine);
  if (section.kind === 'definition') {
    return toDefinition(section, lines, 'heading');
  }
  return section.shape === 'concept'
    ? toDefinition(section, openingOf(lines), 'paragraph')
    : [];
}

function isLine({item, top}: Statement): boolean {
  return item ? item.depth === 0 : top;
}

/** The first paragraph, or the first list unless it is one of terms. */
function openingOf(lines: readonly Statement[]): readonly Statement[] {
  const first = lines[0];
  if (!first?.item) {
    return first && !first.split ? [first] : [];
  }
  const list = first.item.list;
  const items = lines.filter(({item}) => item?.list === list);
  return items.some(({split}) => split) ? [] : items;
}

function toDefinition(
  section: Section,
  lines: readonly Statement[],
  from: Definition['from'],
): readonly Definition[] {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last
    ? [
        {
          section: section.index,
          term: '',
          lines: lines.map(({text}) => text),
          from,
          range: {start: first.range.start, end: last.range.end},
          line: first.line,
        },
      ]
    : [];
}

function defineBySplit(statement: Statement): readonly Definition[] {
  const {section, item, split, bold, range, line} = statement;
  if (!split || !isName(split.term.text) || !(item || bold)) {
    return [];
  }
  return [
    {
      section,
      term: split.term.text,
      lines: [split.description],
      from: bold ? 'bold' : 'item',
      range,
      line,
    },
  ];
}

function defineBySentence(statement: Statement): readonly Definition[] {
  const {section, text, split, range, line} = statement;
  const term = split ? undefined : definedTerm(text);
  return term
    ? [{section, term, lines: [text], from: 'sentence', range, line}]
    : [];
}

/** The term of a defining sentence (`Pod란 …`, `Pod는 … 말한다`, `A Pod is a …`), or undefined. */
export function definedTerm(sentence: string): string | undefined {
  for (const pattern of PATTERNS) {
    const term = pattern.exec(sentence)?.[1]?.trim();
    if (term && term.length <= LONGEST_TERM && isTerm(term)) {
      return term.replace(/\s*[(（][^()（）]*[)）]$/, '').trim() || undefined;
    }
  }
  return undefined;
}

function isTerm(term: string): boolean {
  const first = term.split(/\s/)[0] ?? '';
  return !hasRole(first, 'pronoun') && isName(term);
}
