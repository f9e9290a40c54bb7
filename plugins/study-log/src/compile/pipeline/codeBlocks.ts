import {toString} from 'hast-util-to-string';
import {toDiagram, toDiagramOrigin} from './diagrams.js';
import {element} from './element.js';
import {highlight, toLanguage} from './highlight.js';
import {unmark} from './marks.js';
import {lineOf} from './context.js';
import type {BodyContext} from './context.js';
import type {Element, ElementContent} from 'hast';

/** Language of a code block, as written; undefined when `pre` holds something else. */
export function readLanguage(pre: Element): string | undefined {
  const [code, ...others] = pre.children;
  if (
    code?.type !== 'element' ||
    code.tagName !== 'code' ||
    others.length > 0 ||
    code.children.some(({type}) => type !== 'text')
  ) {
    return undefined;
  }
  const classes = Array.isArray(code.properties.className)
    ? code.properties.className.map(String)
    : [];
  const language = classes.find((name) => name.startsWith('language-'));
  return language?.slice('language-'.length) ?? '';
}

/** A code block as the classic theme shows one, or the place of the diagram that it describes. */
export function finishCodeBlock(
  pre: Element,
  context: BodyContext,
): readonly ElementContent[] | undefined {
  const word = readLanguage(pre);
  if (word === undefined) {
    return undefined;
  }
  const code = unmark(toString(pre)).replace(/\n$/, '');
  const origin = toDiagramOrigin(word);
  return origin === undefined
    ? [toCodeBlock(code, toLanguage(word))]
    : [toDiagram({mermaid: code, origin, line: lineOf(pre)}, context)];
}

function toCodeBlock(code: string, language: string): Element {
  const languageClass = `language-${language || 'text'}`;
  return element(
    'div',
    {className: [languageClass, 'codeBlockContainer', 'theme-code-block']},
    [
      element('div', {className: ['codeBlockContent']}, [
        element(
          'pre',
          {
            tabIndex: 0,
            className: [
              'prism-code',
              languageClass,
              'codeBlock',
              'thin-scrollbar',
            ],
          },
          [
            element(
              'code',
              {className: ['codeBlockLines']},
              highlight(code, language),
            ),
          ],
        ),
        element('div', {className: ['buttonGroup']}),
      ]),
    ],
  );
}
