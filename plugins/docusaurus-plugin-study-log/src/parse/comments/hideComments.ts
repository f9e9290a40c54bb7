import {createProblem} from '../../problems';
import type {Problem} from '../../problems';
import type {SourceFile} from '../../read/types';
import {parseFrontMatter} from '../markdown/frontMatter';
import {hasMath} from '../markdown/hasMath';
import {createLineIndex} from '../markdown/lineIndex';
import type {Range} from '../types';
import {cutText, toUncutRange, type Cut} from './cutText';
import {findMarks} from './findMarks';
import {pairMarks, type Unclosed} from './pairMarks';
import {scanLines} from './scanLines';
import {toCommentCuts, toHtmlCommentCuts} from './toCuts';

/** What hides the rest of a text may uncover text that was code: that is read again. */
const MAX_PASSES = 4;

export type ShownText = {
  readonly text: string;
  /** One list a pass, each in the offsets of the text before it. */
  readonly cuts: readonly (readonly Cut[])[];
  /** Offsets in the text as written. */
  readonly unclosed: readonly Unclosed[];
};

export type ShownFiles = {
  /** Without those that are nothing but comments. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** A range of a shown file as it stands in the writer's own file. */
  readonly toWritten: (path: string, range: Range) => Range;
};

/**
 * The files without their comments, Obsidian's `%%…%%` and the words of HTML's:
 * what is taken away here is nowhere on the site, in its feeds, its Markdown
 * twins, its search or its index. Every line keeps its number.
 */
export function hideComments(files: readonly SourceFile[]): ShownFiles {
  const shown: SourceFile[] = [];
  const problems: Problem[] = [];
  const cuts = new Map<string, ShownText['cuts']>();
  for (const file of files) {
    const found = withoutComments(file.text);
    if (found.text !== file.text) {
      cuts.set(file.path, found.cuts);
    }
    const empty = found.text.trim() === '' && file.text.trim() !== '';
    if (!empty) {
      shown.push(found.text === file.text ? file : {...file, text: found.text});
    }
    problems.push(...toProblems(file, found, empty));
  }
  return {
    files: shown,
    problems,
    toWritten: (path, range) =>
      (cuts.get(path) ?? []).reduceRight(
        (inner, pass) => toUncutRange(pass, inner),
        range,
      ),
  };
}

export function withoutComments(source: string): ShownText {
  let shown: ShownText = {text: source, cuts: [], unclosed: []};
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const next = cutComments(shown.text);
    if (pass > 0 && next.cuts.length === 0) {
      break;
    }
    shown = {
      text: next.text,
      cuts: [...shown.cuts, next.cuts],
      unclosed: pass === 0 ? next.unclosed : shown.unclosed,
    };
    if (next.cuts.length === 0) {
      break;
    }
  }
  return shown;
}

function cutComments(text: string): {
  readonly text: string;
  readonly cuts: readonly Cut[];
  readonly unclosed: readonly Unclosed[];
} {
  if (!text.includes('%%') && !text.includes('<!--')) {
    return {text, cuts: [], unclosed: []};
  }
  const frontMatter = parseFrontMatter(text);
  const from = frontMatter && 'data' in frontMatter ? frontMatter.range.end : 0;
  const math = hasMath(text);
  const lines = scanLines(text, {from, math});
  const {groups, htmlComments} = findMarks(text, {lines, math});
  const {comments, unclosed} = pairMarks(groups, text.length);
  const cuts = [
    ...toCommentCuts(text, comments),
    ...toHtmlCommentCuts(text, htmlComments),
  ];
  return {...cutText(text, cuts), unclosed};
}

function toProblems(
  {path, text}: SourceFile,
  {unclosed}: ShownText,
  empty: boolean,
): readonly Problem[] {
  const lines = createLineIndex(text);
  return [
    ...unclosed.map(({start, hides}) =>
      createProblem('comment-unclosed', {
        source: path,
        line: lines.lineAt(start),
        hides,
      }),
    ),
    ...(empty ? [createProblem('empty-file', {source: path, line: null})] : []),
  ];
}
