const PARENTHESIS = /^([^(（]+?)\s*[(（]\s*([^()（）]+?)\s*[)）]\s*(.*)$/;
const FILE_OR_NUMBER =
  /^\d|^[a-z_.]+\.(?:js|ts|py|md|html|css|csv|json|ya?ml)$/i;
const NOTE =
  /방식|경우|참고|추가|필수|권장|중요|이하|선택|feat|ver\b|v\d|기준|바로|오름|내림|제외|포함|예정|진행|강의|공식/;
const VERB =
  /^(?:create|read|update|delete|insert|select|get|post|put|patch)$/i;
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
        aliases: isNote(inside) ? [] : splitAliases(inside),
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
  const isClause = /[다요음함]\.?$/.test(inside) && /\s/.test(inside);
  return (
    isClause ||
    inside.length > LONGEST_NOTE ||
    FILE_OR_NUMBER.test(inside) ||
    NOTE.test(inside) ||
    VERB.test(inside)
  );
}
