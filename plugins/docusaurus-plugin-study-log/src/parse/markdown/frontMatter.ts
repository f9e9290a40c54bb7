import {loadYaml} from '../../collections/loadYaml';
import type {FrontMatterBlock} from './types';

const OPENING = /^---[ \t]*(?:\r\n?|\n)/;
const CLOSING = /^---[ \t]*(?:\r\n?|\n|$)/gm;

/**
 * Front matter of a file, or null when it has none. A first `---` without a
 * closing one, or with something in between that is prose and not YAML's
 * `key: value`, is a thematic break. YAML that cannot be read, or that is not
 * a mapping, is an error with its line.
 */
export function parseFrontMatter(text: string): FrontMatterBlock | null {
  const opening = OPENING.exec(text);
  if (!opening) {
    return null;
  }
  const closing = findClosing(text, opening[0].length);
  if (!closing) {
    return null;
  }
  const yaml = text.slice(opening[0].length, closing.start);
  if (!looksLikeMapping(yaml)) {
    return null;
  }
  return readYaml(yaml, {start: 0, end: closing.end});
}

function findClosing(
  text: string,
  from: number,
): {start: number; end: number} | null {
  const pattern = new RegExp(CLOSING);
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && {start: match.index, end: match.index + match[0].length};
}

/** Empty, or its first line that is not blank or a comment begins with a key. */
function looksLikeMapping(yaml: string): boolean {
  const first = yaml.split(/\r\n?|\n/).find((line) => /^\s*[^#\s]/.test(line));
  return first === undefined
    ? yaml.trim() === ''
    : /^(?:[\w가-힣"'.-][^:]{0,60}:(?:\s|$)|\{)/.test(first);
}

function readYaml(
  yaml: string,
  range: {start: number; end: number},
): FrontMatterBlock {
  try {
    const data = loadYaml(yaml) ?? {};
    return typeof data === 'object' && !Array.isArray(data)
      ? {range, data: data as Record<string, unknown>}
      : {range, error: {message: 'Front matter is not a mapping', line: 2}};
  } catch (error) {
    return {range, error: describeYamlError(error)};
  }
}

function describeYamlError(error: unknown): {message: string; line: number} {
  const {reason, message, mark} = error as {
    reason?: string;
    message?: string;
    mark?: {line?: number};
  };
  return {
    message: reason ?? message ?? 'Front matter cannot be read',
    // The mark counts from 0 after the opening `---`.
    line: (mark?.line ?? 0) + 2,
  };
}
