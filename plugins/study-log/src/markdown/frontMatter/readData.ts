import {parse as parseToml} from 'smol-toml';
import {loadYaml} from '../../collections/loadYaml.js';
import type {Dialect} from './types.js';

export type ReadData =
  | {readonly data: Readonly<Record<string, unknown>>}
  /** `line` is 1-based in the content. */
  | {readonly error: {readonly message: string; readonly line: number}};

/** What the lines between the fences say, in the syntax of their dialect. */
export function readData(content: string, dialect: Dialect): ReadData {
  try {
    const data = parse(content, dialect) ?? {};
    return typeof data === 'object' && !Array.isArray(data)
      ? {data: data as Readonly<Record<string, unknown>>}
      : {error: {message: 'it is not a mapping', line: 1}};
  } catch (error) {
    return {error: describeError(error)};
  }
}

function parse(content: string, dialect: Dialect): unknown {
  switch (dialect) {
    case 'toml':
      return parseToml(content);
    case 'json':
      return parseJson(content);
    default:
      return loadYaml(content);
  }
}

/** Braces may be left to the fences; YAML reads what people take for JSON: comments, a comma too many. */
function parseJson(content: string): unknown {
  const object = /^\s*\{/.test(content) ? content : `{${content}}`;
  try {
    return JSON.parse(object);
  } catch {
    return loadYaml(object);
  }
}

function describeError(error: unknown): {message: string; line: number} {
  const {reason, message, mark, line} = error as {
    /** js-yaml's. */
    readonly reason?: string;
    readonly mark?: {readonly line?: number};
    readonly message?: string;
    /** smol-toml's. */
    readonly line?: number;
  };
  // A message may go on with the lines themselves.
  const [first = ''] = (reason ?? message ?? '').split('\n');
  return {
    message: first || 'it cannot be read',
    line: mark?.line === undefined ? (line ?? 1) : mark.line + 1,
  };
}
