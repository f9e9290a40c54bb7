import {parser, Table, TaskList} from '@lezer/markdown';
import {autolinkLiteral} from './syntax/autolink.js';
import {cjkEmphasis, cjkStrikethrough} from './syntax/emphasis.js';
import {footnote} from './syntax/footnote.js';
import {linearHardBreak} from './syntax/hardBreak.js';
import {math} from './syntax/math.js';
import {spacedTarget} from './syntax/spacedTarget.js';
import {wikilink} from './syntax/wikilink.js';

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
