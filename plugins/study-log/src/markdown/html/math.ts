import {toString} from 'hast-util-to-string';
import katex from 'katex';
import {withoutNoncharacters} from '../parse/strayMark.js';
import {element, hasClass, offsetOf, text} from './element.js';
import type {Escaped} from '../types.js';
import type {Element, ElementContent} from 'hast';

export function isFormula(node: Element): boolean {
  return hasClass(node, 'math-inline') || hasClass(node, 'math-display');
}

/**
 * Draws a formula with KaTeX (HTML and MathML). `trust: false` refuses
 * `\href`, `\includegraphics` and `\html…`; what KaTeX cannot read is shown as
 * its source. `\char` cannot make marks of ours.
 */
export function finishFormula(
  node: Element,
  report: (escaped: Escaped) => void,
): readonly ElementContent[] | undefined {
  if (!isFormula(node)) {
    return undefined;
  }
  const displayMode = hasClass(node, 'math-display');
  const source = toString(node);
  try {
    const value = katex.renderToString(source, {
      displayMode,
      output: 'htmlAndMathml',
      strict: 'ignore',
      throwOnError: true,
      trust: false,
    });
    return [{type: 'raw', value: withoutNoncharacters(value)}];
  } catch {
    report({what: 'math', text: source, source: offsetOf(node)});
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
  report: (escaped: Escaped) => void,
): readonly ElementContent[] | undefined {
  const [code] = pre.children;
  return code?.type === 'element' && hasClass(code, 'math-display')
    ? finishFormula({...code, position: pre.position}, report)
    : undefined;
}
