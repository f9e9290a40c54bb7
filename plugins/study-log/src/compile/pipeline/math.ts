import {toString} from 'hast-util-to-string';
import katex from 'katex';
import {hasClass, lineOf} from './context.js';
import {element, text} from './element.js';
import {unmark} from './marks.js';
import type {BodyContext} from './context.js';
import type {Element, ElementContent} from 'hast';

/**
 * Draws a formula with KaTeX (HTML and MathML). `trust: false` refuses
 * `\href`, `\includegraphics` and `\html…`; what KaTeX cannot read is shown as
 * its source.
 */
export function finishFormula(
  node: Element,
  {report}: BodyContext,
): readonly ElementContent[] | undefined {
  const displayMode = hasClass(node, 'math-display');
  if (!displayMode && !hasClass(node, 'math-inline')) {
    return undefined;
  }
  const source = unmark(toString(node));
  try {
    const value = katex.renderToString(source, {
      displayMode,
      output: 'htmlAndMathml',
      strict: 'ignore',
      throwOnError: true,
      trust: false,
    });
    return [{type: 'raw', value}];
  } catch {
    report({what: 'math', text: source, line: lineOf(node)});
    return [
      element('code', {className: ['studyLogFormulaError']}, [
        text(displayMode ? `$$${source}$$` : `$${source}$`),
      ]),
    ];
  }
}

/** `$$` blocks come as `pre > code.math-display`. */
export function finishFormulaBlock(
  pre: Element,
  context: BodyContext,
): readonly ElementContent[] | undefined {
  const [code] = pre.children;
  return code?.type === 'element' && hasClass(code, 'math-display')
    ? finishFormula({...code, position: pre.position}, context)
    : undefined;
}
