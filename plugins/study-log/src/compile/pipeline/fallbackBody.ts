import {toHtml} from 'hast-util-to-html';
import {element} from './element.js';
import {toSourceContent} from './headingTargets.js';
import type {CompiledBody, CompileInput} from '../types.js';

/**
 * The page of an entry that could not be compiled (a plugin threw, lists were
 * nested beyond the stack): its Markdown as it is, with the ids of its headings, so that
 * only its looks are lost.
 */
export function toFallbackBody(
  input: CompileInput,
  error: unknown,
): CompiledBody {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    html: toHtml(
      element(
        'pre',
        {className: ['studyLogSource'], tabIndex: 0},
        toSourceContent(input),
      ),
    ),
    toc: [],
    links: [],
    anchors: input.headings.map(({id}) => id),
    excerpt: '',
    diagrams: [],
    hasMath: false,
    linked: 0,
    escaped: [{what: 'body', text: reason, line: 1}],
  };
}
