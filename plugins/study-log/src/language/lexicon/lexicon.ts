import {conceptKey} from '../conceptKey.js';
import {COMMON_ENGLISH} from './commonEnglish.js';
import {ENGLISH} from './en.js';
import {JAPANESE} from './ja.js';
import {KOREAN} from './ko.js';
import type {Facet, Language, Role, Rows} from './roles.js';
import {CHINESE} from './zh.js';

const COMMON: Rows = Object.fromEntries(
  COMMON_ENGLISH.trim()
    .split(/\s+/)
    .map((word) => [word, ['common']]),
);

/** All words, by language. */
export const LEXICON: Readonly<Record<Language, Rows>> = {
  ko: KOREAN,
  en: {...COMMON, ...ENGLISH},
  ja: JAPANESE,
  zh: CHINESE,
};

const LANGUAGES: readonly Language[] = ['ko', 'en', 'ja', 'zh'];
const NONE: ReadonlySet<Role> = new Set();
const FACET = 'facet:';

const ENTRIES: readonly (readonly [word: string, roles: readonly Role[]])[] =
  LANGUAGES.flatMap((language) => Object.entries(LEXICON[language]));

const ROLES = groupRoles();
const WORDS = groupWords();

/** By key; Japanese and Chinese share words: such a word has the roles of both. */
function groupRoles(): ReadonlyMap<string, ReadonlySet<Role>> {
  const byKey = new Map<string, Set<Role>>();
  for (const [word, roles] of ENTRIES) {
    const key = conceptKey(word);
    const known = byKey.get(key);
    byKey.set(key, new Set(known ? [...known, ...roles] : roles));
  }
  return byKey;
}

function groupWords(): ReadonlyMap<Role, readonly string[]> {
  const byRole = new Map<Role, string[]>();
  for (const [word, roles] of ENTRIES) {
    for (const role of roles) {
      const words = byRole.get(role) ?? [];
      words.push(word);
      byRole.set(role, words);
    }
  }
  return byRole;
}

/** Every role of a word, whatever its case, spaces and hyphens; empty when the lexicon does not know it, and of identifiers (`_source`). */
export function rolesOf(word: string): ReadonlySet<Role> {
  return (word.includes('_') ? undefined : ROLES.get(conceptKey(word))) ?? NONE;
}

/** Whether a word has one of the roles, in any language. */
export function hasRole(word: string, ...roles: readonly Role[]): boolean {
  const own = rolesOf(word);
  return roles.some((role) => own.has(role));
}

/** The words of a role as the rows write them: Korean, English, Japanese, Chinese, each in the order of its file. */
export function wordsWith(role: Role): readonly string[] {
  return WORDS.get(role) ?? [];
}

/** What a whole heading says of the concept above it; undefined when it is no facet. */
export function facetOf(heading: string): Facet | undefined {
  for (const role of rolesOf(heading)) {
    if (role.startsWith(FACET)) {
      return role.slice(FACET.length) as Facet;
    }
  }
  return undefined;
}
