import {parseHeadingDate} from '../dates/headingDate.js';
import {readTimeLabel} from '../dates/timeLabel.js';
import type {Section, TextRun} from '../types.js';

/** A title stands beside its date in lists: a few concepts, not all. */
const MOST_NAMES = 3;
const LONGEST_LIST = 60;
const LONGEST_EXCERPT = 50;

/**
 * The title that an entry's own text gives: its one main heading as written,
 * else the first few concepts that its main headings name, else how its text
 * begins; null when it has neither.
 */
export function findEntryTitle({
  sections,
  runs,
  text,
  dateLine,
}: {
  readonly sections: readonly Section[];
  readonly runs: readonly TextRun[];
  /** The file's text, for what is under a heading. */
  readonly text: string;
  /** Line of the heading that gives the entry's date. */
  readonly dateLine?: number;
}): string | null {
  const main = findMainSections(sections, dateLine);
  const full = main.filter((section) => hasContent(section, sections, text));
  const [first, ...others] = full.length > 0 ? full : main;
  if (!first) {
    return excerpt(runs);
  }
  return others.length === 0
    ? joinChain(findHeadingChain(first, sections, text))
    : joinNames(named([first, ...others]).flatMap(namesOf));
}

/** The headings that name what is studied; `예제` and `확인` only where nothing else does. */
function named(sections: readonly Section[]): readonly Section[] {
  const telling = sections.filter(
    ({shape, subjects}) => shape !== 'other' && subjects.length > 0,
  );
  return telling.length > 0 ? telling : sections;
}

/** Headings that stand under nothing but scaffolding: dates, `공부 내용 정리`. */
function findMainSections(
  sections: readonly Section[],
  dateLine?: number,
): readonly Section[] {
  const main: Section[] = [];
  const open = new Set<number | null>([null]);
  for (const section of sections.slice(1)) {
    if (!open.has(section.parent)) {
      continue;
    }
    if (section.line === dateLine || isScaffold(section)) {
      open.add(section.index);
    } else if (section.kind !== 'reflection') {
      main.push(section);
    }
  }
  return main;
}

function isScaffold({heading, kind, shape}: Section): boolean {
  return kind === 'boilerplate' || shape === 'boilerplate' || saysWhen(heading);
}

function saysWhen(heading: string): boolean {
  return (
    parseHeadingDate(heading) !== null || readTimeLabel(heading)?.rest === ''
  );
}

/** More than blank lines, breaks and rules, in the section or below it. */
function hasContent(
  section: Section,
  sections: readonly Section[],
  text: string,
): boolean {
  let next = section.index + 1;
  while ((sections[next]?.depth ?? 0) > section.depth) {
    next += 1;
  }
  const end = sections[next]?.range.start ?? sections.at(-1)?.range.end;
  return hasText(text.slice(section.headingRange.end, end));
}

/** What is studied and which part of it: the outermost heading and the innermost that is no mere `참고` or `특징`. */
function joinChain([first, ...rest]: readonly Section[]): string {
  const inner = rest.filter(({heading}) => !saysWhen(heading));
  const part =
    inner.findLast(
      ({kind, shape}) => shape !== 'facet' && kind !== 'boilerplate',
    ) ?? inner.at(-1);
  return [first, part]
    .flatMap((section) => (section ? [tidy(section.heading)] : []))
    .join(' · ');
}

function namesOf({heading, shape, subjects}: Section): readonly string[] {
  const named =
    shape === 'concept' || shape === 'definition' || shape === 'list';
  return named && subjects.length > 0
    ? subjects.map(({name}) => name)
    : [tidy(heading)];
}

function joinNames(names: readonly string[]): string {
  const byKey = new Map(
    [...names].reverse().map((name) => [name.toLowerCase(), name]),
  );
  const unique = [...byKey.values()].reverse().slice(0, MOST_NAMES);
  return unique.reduce((title, name) =>
    title.length + name.length + 2 > LONGEST_LIST ? title : `${title}, ${name}`,
  );
}

function excerpt(runs: readonly TextRun[]): string | null {
  const text = runs
    .map((run) => tidy(run.text.replaceAll('\uFFFC', ' ')))
    .find((line) => /\p{L}/u.test(line));
  if (text === undefined) {
    return null;
  }
  const characters = [...text];
  return characters.length <= LONGEST_EXCERPT
    ? text
    : `${characters.slice(0, LONGEST_EXCERPT).join('').trimEnd()}…`;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：]\s*$/, '')
    .trim();
}

/**
 * The headings from `first` down to the one where the text begins, when each
 * holds nothing but the next: a book's title, its part, its chapter. Just
 * `first` when it has text or several headings below it.
 */
function findHeadingChain(
  first: Section,
  sections: readonly Section[],
  text: string,
): readonly Section[] {
  const chain = [first];
  for (let last = first; ;) {
    const {index} = last;
    const children = sections.filter(({parent}) => parent === index);
    const [child] = children;
    const own = text.slice(last.headingRange.end, last.range.end);
    if (!child || children.length > 1 || hasText(own)) {
      return chain;
    }
    chain.push(child);
    last = child;
  }
}

/** Whether Markdown shows words: more than blank lines, breaks and rules. */
function hasText(markdown: string): boolean {
  return /[\p{L}\p{N}]/u.test(markdown.replace(/<br\s*\/?>/gi, ''));
}
