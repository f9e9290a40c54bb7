import type {Log} from '../logs/types.js';
import type {SourceFile} from '../read/types.js';
import {compareBy} from './compareBy.js';

/** Headings of what is still to be found out or done, without their spaces. */
const OPEN_HEADINGS = new Set(
  [
    '질문, 질문들, 남은 질문, 궁금한 점, 궁금한 것, 의문점, 의문, 모르는 것, 모르는 점',
    '더 알아볼 것, 더 알아볼 점, 더 알아볼 내용, 더 찾아볼 것, 알아볼 것, 찾아볼 것',
    '더 공부할 것, 더 공부할 내용, 추가로 공부할 것, 공부할 것, 학습할 것',
    '내일 할 일, 내일 할 것, 내일 공부할 것, 내일 공부할 내용, 내일 계획, 내일 학습 계획',
    '다음 할 일, 다음에 할 일, 다음에 할 것, 다음에 볼 것, 앞으로 할 일, 할 일',
    'question, questions, open questions, follow-up questions, todo, to do',
    'next, next steps, next time, tomorrow, to learn, to look up',
  ]
    .flatMap((line) => line.split(','))
    .map(toKey),
);

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
    const isOpen = OPEN_HEADINGS.has(toKey(heading));
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
