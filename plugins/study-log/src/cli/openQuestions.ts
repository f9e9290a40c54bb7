import {hasRole} from '../language/lexicon/lexicon.js';
import type {Log} from '../logs/types.js';
import type {SourceFile} from '../read/types.js';
import {compareBy} from './compareBy.js';

const UNCHECKED = /^\s*(?:[-*+]|\d+[.)])\s+\[ \]\s+\S/u;
const CHECKED = /^\s*(?:[-*+]|\d+[.)])\s+\[[xX]\]\s/u;
/** Nothing but a list marker, as skeletons have them. */
const EMPTY = /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[ \])?\s*$/u;

/**
 * What the last day before `date` left open, line by line as it was written:
 * unchecked tasks (`- [ ] …`) anywhere but in code, and all that stands under
 * a heading such as 질문 or 내일 할 일, but for what is checked off or empty.
 */
export function findOpenQuestions({
  logs,
  files,
  date,
}: {
  readonly logs: readonly Log[];
  readonly files: readonly SourceFile[];
  readonly date: string;
}): readonly string[] {
  const texts = new Map(files.map(({path, text}) => [path, text]));
  const earlier = logs.filter((log) => log.date !== null && log.date < date);
  const lastDay = earlier
    .map((log) => log.date ?? '')
    .reduce((last, day) => (day > last ? day : last), '');
  const lines = earlier
    .filter((log) => log.date === lastDay)
    .sort(compareBy(({source, line}) => [source, line]))
    .flatMap((log) => findInLog(log, texts.get(log.source) ?? ''));
  return [...new Set(lines)];
}

function findInLog(
  {sections, fences, range}: Log,
  text: string,
): readonly string[] {
  const isCode = (offset: number) =>
    fences.some(
      (fence) => fence.range.start <= offset && offset < fence.range.end,
    );
  return sections.flatMap(({heading, range: own, headingRange}) => {
    const isOpen = hasRole(toKey(heading), 'open');
    const start = Math.max(headingRange.end, own.start, range.start);
    return toLines(text, start, own.end).flatMap(({line, offset}) => {
      if (isOpen) {
        return CHECKED.test(line) || EMPTY.test(line) ? [] : [line];
      }
      return UNCHECKED.test(line) && !isCode(offset) ? [line.trim()] : [];
    });
  });
}

function toLines(
  text: string,
  start: number,
  end: number,
): readonly {readonly line: string; readonly offset: number}[] {
  let offset = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const found = {line: line.trimEnd(), offset};
      offset += line.length + 1;
      return found;
    });
}

function toKey(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
