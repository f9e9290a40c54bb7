import {createProblem} from '../../problems/index.js';
import type {Problem} from '../../problems/index.js';
import {cleanText} from '../../markdown/frontMatter/cleanText.js';
import {readFields} from '../../markdown/frontMatter/fields.js';
import {findHiding} from '../../markdown/frontMatter/findHiding.js';
import type {FrontMatterBlock} from '../../markdown/frontMatter/types.js';
import type {FrontMatter} from '../types.js';

type Value = {
  readonly value: unknown;
  readonly field: string;
  readonly problems: Problem[];
  readonly source: string;
};

/**
 * What the front matter of a file says that means something to us; what has
 * the wrong form is left out and reported. Of front matter that cannot be read
 * a title and what hides the file are found all the same.
 */
export function readFrontMatter(
  {path: source, text}: {readonly path: string; readonly text: string},
  block: FrontMatterBlock | null,
): {readonly frontMatter: FrontMatter; readonly problems: readonly Problem[]} {
  const {hidden, problems} = findHiding({source, text, block});
  const said =
    block === null
      ? {fields: {}, problems: []}
      : 'error' in block
        ? readBroken({source, text, block})
        : readSound(source, block.data);
  const frontMatter = {...said.fields, ...(hidden && {hidden})};
  return hidden === 'private'
    ? {frontMatter: {hidden}, problems: [...problems, ...whyUnread(said)]}
    : {frontMatter, problems: [...problems, ...said.problems]};
}

type Said = {
  readonly fields: Omit<FrontMatter, 'hidden'>;
  readonly problems: readonly Problem[];
};

/** Of a file that is not published: only that its front matter cannot be read. */
function whyUnread({problems}: Said): readonly Problem[] {
  return problems.filter(({code}) => code === 'front-matter-invalid');
}

function readSound(
  source: string,
  data: Readonly<Record<string, unknown>>,
): Said {
  const byName = new Map(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key.toLowerCase(), value]),
  );
  const problems: Problem[] = [];
  const of = (field: string): Value => ({
    value: byName.get(field),
    field,
    problems,
    source,
  });
  const fields = {
    title: readText(of('title')),
    aliases: readList(of('aliases')),
    tags: readList(of('tags')),
  };
  return {fields, problems};
}

/** A value that goes on in the next line, or that a template is to fill in. */
const NO_TITLE = /^(?:[|>&*!]|\{\{|<%)/;

function readBroken({
  source,
  text,
  block: {range, error},
}: {
  readonly source: string;
  readonly text: string;
  readonly block: Extract<FrontMatterBlock, {error: unknown}>;
}): Said {
  const title = readFields(text.slice(range.start, range.end)).find(
    ({key}) => key.toLowerCase() === 'title',
  )?.value;
  const {line, message: reason} = error;
  return {
    fields: {
      title: title && !NO_TITLE.test(title) ? cleanText(title) : undefined,
    },
    problems: [createProblem('front-matter-invalid', {source, line, reason})],
  };
}

function readText(field: Value): string | undefined {
  const {value} = field;
  if (typeof value === 'string' || typeof value === 'number') {
    return cleanText(String(value)).trim() || undefined;
  }
  return refuse(field, 'a text');
}

/** A list, or one text with commas: both are ordinary in other tools. */
function readList(field: Value): readonly string[] | undefined {
  const {value} = field;
  const list = typeof value === 'string' ? value.split(',') : value;
  if (
    Array.isArray(list) &&
    list.every((item) => typeof item === 'string' || typeof item === 'number')
  ) {
    return list.map((item) => cleanText(String(item)).trim()).filter(Boolean);
  }
  return refuse(field, 'a list of texts');
}

function refuse(
  {value, field, problems, source}: Value,
  expected: string,
): undefined {
  if (value !== undefined && value !== null) {
    problems.push(
      createProblem('front-matter-field-invalid', {
        source,
        line: 1,
        field,
        expected,
      }),
    );
  }
  return undefined;
}
