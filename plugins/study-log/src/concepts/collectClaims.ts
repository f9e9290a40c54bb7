import {anyWordWith} from '../language/lexicon/patterns.js';
import {isProperLatin} from '../language/nounPhrase.js';
import type {HeadingShape, Log, Section} from '../logs/types.js';
import {claimsOfItems} from './itemClaims.js';
import {isOtherName} from './pickAliases.js';
import {findSectionOwners} from './sectionOwners.js';
import type {Claim, ClaimKind, LogClaims, LogTopics} from './types.js';

type Owners = LogTopics['owners'];

const CLAIM_KINDS: Readonly<Partial<Record<HeadingShape, ClaimKind>>> = {
  concept: 'concept',
  definition: 'definition',
  facet: 'facet',
  instances: 'instances',
  comparison: 'comparison',
  list: 'list',
};

/** Headings that need no second signal. */
const EARNING: ReadonlySet<ClaimKind> = new Set([
  'definition',
  'comparison',
  'instances',
]);

/** Whether a heading below describes the section's own concept (`특징`, `Job의 동작 원리`). */
function hasFacet(log: Log, section: Section, owners: Owners): boolean {
  const own = owners[section.index];
  return log.sections.some(
    ({index, parent, shape}) =>
      parent === section.index && shape === 'facet' && owners[index] === own,
  );
}

/** Whether a heading above names a concept too. */
function isNested(
  log: Log,
  {parent}: Section,
  named: LogTopics['named'],
): boolean {
  const above = parent === null ? undefined : log.sections[parent];
  return (
    above !== undefined &&
    ((named[above.index] ?? []).length > 0 || isNested(log, above, named))
  );
}

/** `(Optional, integer) …`: the text below the heading documents a parameter. */
const PARAMETER = new RegExp(`^\\s*[(（]\\s*${anyWordWith('obligation')}`, 'i');

/** Whether a heading names a parameter of what stands above it. */
function isParameter({definitions}: Log, {index}: Section): boolean {
  return definitions.some(
    ({section, term, lines}) =>
      section === index && term === '' && PARAMETER.test(lines[0] ?? ''),
  );
}

function claimsOfHeading(
  log: Log,
  section: Section,
  {owners, named}: Pick<LogTopics, 'owners' | 'named'>,
): readonly Claim[] {
  const kind = isParameter(log, section)
    ? 'parameter'
    : CLAIM_KINDS[section.shape];
  if (kind === undefined) {
    return [];
  }
  return section.subjects.map((subject, index) => ({
    // A short name speaks for the concept above.
    name: named[section.index]?.[index] ?? subject.name,
    aliases: subject.aliases,
    kind,
    section: section.index,
    line: section.line,
    nested: isNested(log, section, named),
    earnsPage:
      EARNING.has(kind) ||
      subject.aliases.some((alias) => isOtherName(subject.name, alias)) ||
      (kind !== 'list' &&
        kind !== 'parameter' &&
        hasFacet(log, section, owners)),
  }));
}

/** Bold proper names; they count only where other logs name them too. */
function claimsOfBold(log: Log): readonly Claim[] {
  return log.boldTerms
    .filter(({text}) => isProperLatin(text))
    .map(({text, section}) => ({
      name: text,
      aliases: [],
      kind: 'bold',
      section,
      line: log.sections[section]?.line ?? log.line,
      nested: true,
      earnsPage: false,
    }));
}

/** `aliases:` in front matter name the entry's first concept anew. */
function claimsOfFrontMatter(
  log: Log,
  named: readonly (readonly string[])[],
): readonly Claim[] {
  const {aliases = []} = log.frontMatter;
  const section = named.findIndex((names) => names.length > 0);
  const name = named[section]?.[0];
  return name === undefined || aliases.length === 0
    ? []
    : [
        {
          name,
          aliases,
          kind: 'concept',
          section,
          line: log.line,
          nested: false,
          earnsPage: true,
        },
      ];
}

/** Everything in one log that names a concept. */
export function collectClaims(log: Log): LogClaims {
  const {owners, named, shortNames} = findSectionOwners(log);
  const headings = log.sections.flatMap((section) =>
    claimsOfHeading(log, section, {owners, named}),
  );
  return {
    claims: [
      ...claimsOfFrontMatter(log, named),
      ...headings,
      ...claimsOfItems(log, owners),
      ...claimsOfBold(log),
    ],
    shortNames,
    owners,
    named,
  };
}
