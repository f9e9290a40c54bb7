import {parser, Table, TaskList} from '@lezer/markdown';
import {autolinkLiteral} from './syntax/autolink';
import {cjkEmphasis, cjkStrikethrough} from './syntax/emphasis';
import {footnote} from './syntax/footnote';
import {linearHardBreak} from './syntax/hardBreak';
import {math} from './syntax/math';
import {spacedTarget} from './syntax/spacedTarget';
import {wikilink} from './syntax/wikilink';

/** Reads Markdown as the page pipeline does; `$` is text. */
export const markdownParser = parser.configure([
  linearHardBreak,
  cjkEmphasis,
  cjkStrikethrough,
  Table,
  TaskList,
  footnote,
  wikilink,
  spacedTarget,
  autolinkLiteral,
]);

/** The same, for files that use `$` for math. */
export const mathMarkdownParser = markdownParser.configure(math);
