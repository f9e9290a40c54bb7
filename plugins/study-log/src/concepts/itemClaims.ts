import {isTerm, isProperLatin} from '../language/nounPhrase.js';
import {splitAlias} from '../language/splitAlias.js';
import type {
  ListItem,
  Log,
  Section,
  SectionKind,
  Subject,
} from '../logs/types.js';
import type {Claim} from './types.js';

/** Under these headings an item is a kind, a part or an example of the subject. */
export const MEMBER_KINDS: ReadonlySet<SectionKind> = new Set([
  'kinds',
  'parts',
  'examples',
]);

/** Headings that say something of their subject, so that their terms are of its field. */
const TELLING_KINDS: ReadonlySet<SectionKind> = new Set([
  ...MEMBER_KINDS,
  'definition',
  'feature',
  'how',
]);

/** `A, B, C 등`: at least two capitalised Latin names before 등. */
const ENUMERATION =
  /((?:[A-Z][A-Za-z0-9]*(?: [A-Z][A-Za-z0-9]*)?)(?:,\s*[A-Z][A-Za-z0-9]*(?: [A-Z][A-Za-z0-9]*)?)+)\s*등/;

/** `TCP/IP` is one name. */
const ACRONYM_PAIR = /^[A-Z]{2,4}\/[A-Z]{2,4}$/;
const LATIN_WORD = /^[a-z][a-z0-9-]{2,}$/;

/**
 * The names of `A / B : …`, split only when every part is a Latin name and at
 * least one a proper one (`Kube API Server / etcd`).
 */
export function splitTerm(term: string): readonly string[] {
  const parts = term.split(/\s*[/,]\s*/);
  const names =
    parts.length > 1 &&
    !ACRONYM_PAIR.test(term) &&
    parts.some(isProperLatin) &&
    parts.every((part) => isProperLatin(part) || LATIN_WORD.test(part));
  return names ? parts : [term];
}

/** The members of an enumeration in a text, or []. */
export function findEnumeration(text: string): readonly string[] {
  const found = ENUMERATION.exec(text.normalize('NFC'));
  if (found === null || found.input[found.index - 1] === '(') {
    return [];
  }
  return (found[1] as string).split(/,\s*/).filter(isProperLatin);
}

/** The names in the place of an item's term, each with what stands in brackets behind it. */
export function readTerm(term: string): readonly Subject[] {
  return splitTerm(term).map((part) => {
    const {name, aliases, rest} = splitAlias(part);
    return {name: `${name} ${rest}`.trim(), aliases: rest ? [] : aliases};
  });
}

function claimsOfTerm(item: ListItem, section: Section): readonly Claim[] {
  if (item.term === undefined) {
    return [];
  }
  const member = MEMBER_KINDS.has(section.kind);
  const telling = TELLING_KINDS.has(section.kind);
  const terms = readTerm(item.term.text);
  return terms
    .filter(
      ({name}) =>
        terms.length > 1 || isProperLatin(name) || (member && isTerm(name)),
    )
    .map(({name, aliases}) => ({
      name,
      aliases,
      kind: 'item',
      section: item.section,
      line: item.line,
      nested: true,
      earnsPage: (item.description ?? '') !== '' && telling,
    }));
}

/**
 * Concepts named by list items: `Term : description` under a heading that has
 * a subject, and the members of `A, B, C 등`.
 */
export function claimsOfItems(
  log: Log,
  owners: readonly (string | null)[],
): readonly Claim[] {
  return log.items.flatMap((item) => {
    const section = log.sections[item.section];
    if (section === undefined || owners[item.section] == null) {
      return [];
    }
    const members = findEnumeration(item.description ?? item.text);
    return [
      ...claimsOfTerm(item, section),
      ...members.map((name): Claim => ({
        name,
        aliases: [],
        kind: 'enumeration',
        section: item.section,
        line: item.line,
        nested: true,
        earnsPage: false,
      })),
    ];
  });
}
