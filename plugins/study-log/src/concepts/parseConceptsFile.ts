import {loadYaml} from '../collections/loadYaml.js';
import {createProblem} from '../problems/index.js';
import type {Problem} from '../problems/types.js';
import type {CuratedConcept} from '../knowledge/types.js';

export type Curation = {
  readonly curated: readonly CuratedConcept[];
  readonly problems: readonly Problem[];
};

type Entry = Readonly<Record<string, unknown>>;

const OPTIONAL_TYPES = {
  id: (value: unknown): value is string => typeof value === 'string',
  definition: (value: unknown): value is string => typeof value === 'string',
  ambiguous: (value: unknown): value is boolean => typeof value === 'boolean',
  diagram: (value: unknown): value is boolean => typeof value === 'boolean',
  hide: (value: unknown): value is boolean => typeof value === 'boolean',
  aliases: (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((alias) => typeof alias === 'string'),
} as const;

function isOptionalKey(key: string): key is keyof typeof OPTIONAL_TYPES {
  return Object.hasOwn(OPTIONAL_TYPES, key);
}

/** 1-based lines at which the items of the outermost list begin; js-yaml gives no positions. */
function itemLines(text: string): readonly number[] {
  const lines = text.split(/\r\n|\r|\n/);
  const indent = lines.find((line) => /^\s*-(\s|$)/.test(line))?.search(/-/);
  return lines.flatMap((line, index) =>
    /^\s*-(\s|$)/.test(line) && line.search(/-/) === indent ? [index + 1] : [],
  );
}

/** What is wrong with an entry, or null. */
function faultOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return 'an entry is not a mapping with a name';
  }
  const {name, ...rest} = entry as Entry;
  if (typeof name !== 'string' || name.trim() === '') {
    return 'an entry has no name';
  }
  for (const [key, value] of Object.entries(rest)) {
    if (!isOptionalKey(key)) {
      return `“${name}” has an unknown key “${key}”`;
    }
    if (!OPTIONAL_TYPES[key](value)) {
      return `“${key}” of “${name}” has the wrong type`;
    }
  }
  return null;
}

function readYaml(
  text: string,
): {readonly value: unknown} | {readonly error: string; readonly line: number} {
  try {
    return {value: loadYaml(text)};
  } catch (error) {
    const {reason, mark} = error as {
      readonly reason?: string;
      readonly mark?: {readonly line: number};
    };
    return {error: reason ?? 'it is not YAML', line: (mark?.line ?? 0) + 1};
  }
}

/**
 * Reads `concepts.yml`: a list of `{name, id?, aliases?, ambiguous?, diagram?,
 * hide?, definition?}`. A wrong entry is left out and reported; the others count.
 */
export function parseConceptsFile(text: string, path: string): Curation {
  const problem = (reason: string, line: number | null): Problem =>
    createProblem('concepts-file-invalid', {source: path, line, reason});
  const yaml = readYaml(text);
  if ('error' in yaml) {
    return {curated: [], problems: [problem(yaml.error, yaml.line)]};
  }
  if (yaml.value === undefined || yaml.value === null) {
    return {curated: [], problems: []};
  }
  if (!Array.isArray(yaml.value)) {
    return {curated: [], problems: [problem('it is not a list', 1)]};
  }
  const lines = itemLines(text);
  const entries = yaml.value.map((entry: unknown, index) => ({
    entry,
    line: lines[index] ?? 1,
    fault: faultOf(entry),
  }));
  return {
    curated: entries.flatMap(({entry, line, fault}) =>
      fault === null
        ? [{...(entry as Omit<CuratedConcept, 'line'>), line}]
        : [],
    ),
    problems: entries.flatMap(({line, fault}) =>
      fault === null ? [] : [problem(fault, line)],
    ),
  };
}
