import {findDeciding, pairOfField} from './visibility.js';
import {readFields, toField} from './fields.js';

/** Keys that tell front matter from prose with a colon. */
const KNOWN = new Set(
  (
    'title date tags tag categories category draft private published publish public hidden unlisted layout author authors ' +
    'description summary slug permalink aliases alias created updated modified lastmod cover image id type status visibility ' +
    'lang url weight series keywords 제목 날짜 태그 작성일 분류'
  ).split(' '),
);

export const isKnownKey = (key: string): boolean =>
  KNOWN.has(key.toLowerCase());

/** Comments, indented lines, brackets, a merge conflict, a template: what stands between keys. */
const BETWEEN =
  /^(?:\s+\S|#|[[\]{}][\s,]*$|\[[\w."' -]+\]|\[\[[\w."' -]+\]\]$|<{7}|={7}|>{7}|\|{7}|<%|%>|\{[{%])/;
const ITEM = /^- /;

const HEADING = /^#{2,6}\s/;

type Form = 'key' | 'between' | 'item' | 'blank' | 'heading' | 'prose';

function formOf(line: string): Form {
  if (line.trim() === '') {
    return 'blank';
  }
  if (ITEM.test(line)) {
    return 'item';
  }
  if (HEADING.test(line)) {
    return 'heading';
  }
  if (BETWEEN.test(line)) {
    return 'between';
  }
  return toField(line, 0) ? 'key' : 'prose';
}

/** Whether one of the lines says plainly that the file is not for all. */
export function hides(lines: readonly string[]): boolean {
  const deciding = findDeciding(readFields(lines.join('\n')), pairOfField);
  return deciding?.unclear === false;
}

const keysOf = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) =>
    ITEM.test(line) ? [] : (toField(line, 0)?.key ?? []),
  );

/**
 * Whether lines between two fences that no parser can read are front matter
 * all the same, and not prose between two thematic breaks: keys, at least one
 * of them a known one, and nothing that begins a paragraph, a list or a
 * heading of its own.
 */
export function isBroken(lines: readonly string[]): boolean {
  const forms = lines.map(formOf);
  const prose = forms.filter((form) => form === 'prose');
  const begins = forms.some(
    (form, index) =>
      form === 'heading' ||
      (forms[index - 1] === 'blank' && beginsText(form, lines[index] ?? '')),
  );
  const keys = keysOf(lines);
  return !begins && prose.length <= keys.length && keys.some(isKnownKey);
}

function beginsText(form: Form, line: string): boolean {
  return form === 'prose' || form === 'item' || line.startsWith('#');
}

/**
 * How many lines are front matter where nothing closes it: up to the first
 * blank line or prose. 0 when they may as well be text under a thematic break.
 */
export function countOpen(lines: readonly string[]): number {
  const forms = lines.map(formOf);
  const end = forms.findIndex(
    (form, index) =>
      form === 'blank' ||
      form === 'heading' ||
      form === 'prose' ||
      (form === 'item' && !isListed(index, {forms, lines})),
  );
  const run = lines.slice(0, end === -1 ? lines.length : end);
  const isMeant = keysOf(run).some(
    (key) => isKnownKey(key) && /^[a-z]/.test(key),
  );
  return isMeant || hides(run) ? run.length : 0;
}

/** An item belongs to a key that has no value of its own. */
function isListed(
  index: number,
  {
    forms,
    lines,
  }: {readonly forms: readonly Form[]; readonly lines: readonly string[]},
): boolean {
  const before = forms[index - 1];
  return (
    before === 'item' ||
    before === 'between' ||
    (before === 'key' && toField(lines[index - 1] ?? '', 0)?.value === '')
  );
}
