import {isSentence} from './clauses.js';
import {hasRole} from './lexicon/lexicon.js';
import {anyWordWith} from './lexicon/patterns.js';

const PARENTHESIS = /^([^(（]+)[(（]([^()（）]+)[)）](.*)$/;
const FILE_OR_NUMBER =
  /^\d|^[a-z_.]+\.(?:js|ts|py|md|html|css|csv|json|ya?ml)$/i;
const NOTE = new RegExp(
  `${anyWordWith('remark')}|(?<![a-zA-Z])(?:[Vv]er\\b|v\\d)`,
);
const LONGEST_NOTE = 60;
const LONGEST_ALIAS = 50;
const MOST_WORDS = 6;

export type AliasSplit = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What follows the parenthesis; '' when nothing does. */
  readonly rest: string;
};

/** `CNI(Container Network Interface)` -> name and aliases; a note in parentheses is no alias. */
export function splitAlias(heading: string): AliasSplit {
  const [, name, inside, rest] = PARENTHESIS.exec(heading) ?? [];
  return name && inside
    ? {
        name: name.trim(),
        aliases: isNote(inside.trim()) ? [] : splitAliases(inside.trim()),
        rest: rest?.trim() ?? '',
      }
    : {name: heading, aliases: [], rest: ''};
}

function splitAliases(inside: string): readonly string[] {
  return inside
    .split(/\s*[,，;]\s*/)
    .filter(
      (alias) =>
        alias !== '' &&
        alias.length <= LONGEST_ALIAS &&
        alias.split(/\s+/).length <= MOST_WORDS,
    );
}

function isNote(inside: string): boolean {
  const isClause = isSentence(inside) && /\s/.test(inside);
  return (
    isClause ||
    inside.length > LONGEST_NOTE ||
    FILE_OR_NUMBER.test(inside) ||
    NOTE.test(inside) ||
    hasRole(inside, 'request')
  );
}
