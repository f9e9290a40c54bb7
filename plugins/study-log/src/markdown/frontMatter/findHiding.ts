import {createProblem} from '../../problems/index.js';
import type {Problem} from '../../problems/index.js';
import type {Hidden} from './types.js';
import {toWord} from './answer.js';
import {cleanText} from './cleanText.js';
import {readFields, toField} from './fields.js';
import type {Field, FrontMatterBlock} from './types.js';
import {
  findDeciding,
  judge,
  pairOfField,
  toKey,
  toPairs,
  type Pair,
} from './visibility.js';

export type Hiding = {
  /** Undefined: everybody may see the file. */
  readonly hidden?: Hidden;
  /** Which line decided, and that its value is no answer. */
  readonly problems: readonly Problem[];
};

type FileWithBlock = {
  readonly source: string;
  readonly text: string;
  readonly block: FrontMatterBlock | null;
};

/**
 * Whether a file says that it is not for all. Where its front matter cannot be
 * read, a line that says so counts by itself.
 */
export function findHiding(file: FileWithBlock): Hiding {
  const fields = fieldsOf(file);
  const {block, source} = file;
  const found =
    block && 'data' in block
      ? findInData(block.data, fields)
      : findInFields(fields);
  if (!found) {
    return {problems: []};
  }
  const {hidden, unclear, text, key, line} = found;
  const place = {source, line};
  return {
    hidden,
    problems: [
      hidden === 'private'
        ? createProblem('left-out-private', {...place, field: shorten(text)})
        : createProblem('left-out-unlisted', place),
      ...(unclear
        ? [createProblem('front-matter-flag-unclear', {...place, field: key})]
        : []),
    ],
  };
}

/** Without front matter: the properties that a file of Logseq or Dataview begins with. */
const PROPERTY = /^\s*(?:- )?[\p{L}\p{N}_-]+::/u;

function fieldsOf({text, block}: FileWithBlock): readonly Field[] {
  if (block) {
    return readFields(text.slice(block.range.start, block.range.end));
  }
  const lines = PROPERTY.test(text) ? text.split(/\r\n?|\n/) : [];
  const end = lines.findIndex((line) => !PROPERTY.test(line));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .flatMap((line, index) => toField(line, index + 1) ?? []);
}

type Found = Pick<Field, 'key' | 'text' | 'line'> & {
  readonly hidden: Hidden;
  readonly unclear: boolean;
};

function findInFields(fields: readonly Field[]): Found | undefined {
  const found = findDeciding(fields, pairOfField);
  return found && {...found.item, ...found};
}

/**
 * The parser knows the values, the lines where they stand. A quote that stays
 * open, or an indented line below, takes a line into another value: one that
 * says plainly that the file is not for all counts by itself.
 */
function findInData(
  data: Readonly<Record<string, unknown>>,
  fields: readonly Field[],
): Found | undefined {
  const found = findDeciding(toPairs(data), (pair) => pair);
  const plain = findInFields(
    fields.filter((field) => field.isTop && isPlain(field)),
  );
  return !found || (plain?.hidden === 'private' && found.hidden !== 'private')
    ? plain
    : {...found, ...locate(found.item, fields)};
}

const isPlain = (field: Field): boolean =>
  judge(pairOfField(field))?.unclear === false;

/** The line of a pair: of several with its key, the one that decides. */
function locate(
  [key, value]: Pair,
  fields: readonly Field[],
): Pick<Field, 'key' | 'text' | 'line'> {
  const same = fields.filter((field) => toKey(field.key) === toKey(key));
  const {item} = findDeciding(same, pairOfField) ?? {item: same[0]};
  const {text, line} = item ?? {text: `${key}: ${toWord(value)}`, line: 1};
  return {key, text, line};
}

const MOST = 60;

function shorten(text: string): string {
  const whole = cleanText(text);
  return whole.length > MOST ? `${whole.slice(0, MOST - 1)}…` : whole;
}
