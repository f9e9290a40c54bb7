import {createProblem} from '../../problems/index.js';
import type {Problem} from '../../problems/index.js';
import type {Cut, SourceFile} from '../../read/types.js';
import {parseFrontMatter} from '../frontMatter/parseFrontMatter.js';
import {hasMath} from '../syntax/hasMath.js';
import {createLineIndex} from '../../markdownLezer/lineIndex.js';
import {cutFile} from './cutText.js';
import {findMarks} from './findMarks.js';
import {pairMarks, type Unclosed} from './pairMarks.js';
import {scanLines} from './scanLines.js';
import {toCommentCuts, toHtmlCommentCuts} from './toCuts.js';

/** What hides the rest of a text may uncover text that was code: that is read again. */
const MAX_PASSES = 4;

export type ShownFiles = {
  /** Without those that are nothing but comments. */
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
};

/** A file before and after. */
type Hidden = {
  readonly written: SourceFile;
  readonly file: SourceFile;
  /** Offsets in the text as written. */
  readonly unclosed: readonly Unclosed[];
};

/**
 * The files without their comments, Obsidian's `%%…%%` and the words of HTML's:
 * what is taken away here is nowhere on the site, in its feeds, its Markdown
 * twins, its search or its index. Every line keeps its number.
 */
export function hideComments(files: readonly SourceFile[]): ShownFiles {
  const hidden = files.map(withoutComments);
  return {
    files: hidden.filter((one) => !isGone(one)).map(({file}) => file),
    problems: hidden.flatMap(toProblems),
  };
}

function withoutComments(written: SourceFile): Hidden {
  const {cuts, unclosed} = findComments(written.text);
  let file = written;
  let next = cuts;
  for (let pass = 0; next.length > 0 && pass < MAX_PASSES; pass += 1) {
    file = cutFile(file, next);
    next = findComments(file.text).cuts;
  }
  return {written, file, unclosed};
}

function findComments(text: string): {
  readonly cuts: readonly Cut[];
  readonly unclosed: readonly Unclosed[];
} {
  if (!text.includes('%%') && !text.includes('<!--')) {
    return {cuts: [], unclosed: []};
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
  return {cuts, unclosed};
}

function isGone({written, file}: Hidden): boolean {
  return file.text.trim() === '' && written.text.trim() !== '';
}

function toProblems(hidden: Hidden): readonly Problem[] {
  const {path, text} = hidden.written;
  if (hidden.unclosed.length === 0) {
    return isGone(hidden)
      ? [createProblem('empty-file', {source: path, line: null})]
      : [];
  }
  const {lineAt} = createLineIndex(text);
  return hidden.unclosed.map(({start, hides}) =>
    createProblem('comment-unclosed', {
      source: path,
      line: lineAt(start),
      hides,
    }),
  );
}
