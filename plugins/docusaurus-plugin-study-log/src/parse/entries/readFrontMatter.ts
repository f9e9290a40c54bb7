import {createProblem} from '../../problems';
import type {Problem} from '../../problems';
import type {FrontMatterBlock} from '../markdown/types';
import type {FrontMatter} from '../types';

type Field = {
  readonly value: unknown;
  readonly field: string;
  readonly problems: Problem[];
  readonly source: string;
};

/** The fields of front matter that mean something to us; what has the wrong form is left out and reported. */
export function readFrontMatter(
  source: string,
  block: FrontMatterBlock | null,
): {readonly frontMatter: FrontMatter; readonly problems: readonly Problem[]} {
  if (block === null) {
    return {frontMatter: {}, problems: []};
  }
  if ('error' in block) {
    const {message: reason, line} = block.error;
    return {
      frontMatter: {},
      problems: [createProblem('front-matter-invalid', {source, line, reason})],
    };
  }
  const problems: Problem[] = [];
  const of = (field: string): Field => ({
    value: block.data[field],
    field,
    problems,
    source,
  });
  const frontMatter: FrontMatter = {
    title: readText(of('title')),
    aliases: readList(of('aliases')),
    tags: readList(of('tags')),
    draft: readFlag(of('draft')),
  };
  return {frontMatter, problems};
}

function readText(field: Field): string | undefined {
  const {value} = field;
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value).trim() || undefined;
  }
  return refuse(field, 'a text');
}

/** A list, or one text with commas: both are ordinary in other tools. */
function readList(field: Field): readonly string[] | undefined {
  const {value} = field;
  const list = typeof value === 'string' ? value.split(',') : value;
  if (
    Array.isArray(list) &&
    list.every((item) => typeof item === 'string' || typeof item === 'number')
  ) {
    return list.map((item) => String(item).trim()).filter(Boolean);
  }
  return refuse(field, 'a list of texts');
}

function readFlag(field: Field): boolean | undefined {
  const {value} = field;
  return typeof value === 'boolean' ? value : refuse(field, 'true or false');
}

function refuse(
  {value, field, problems, source}: Field,
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
