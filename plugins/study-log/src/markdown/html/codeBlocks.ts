import {toString} from 'hast-util-to-string';
import {element, text} from './element.js';
import {highlight, toLanguage} from './highlight.js';
import {markLines} from './markLines.js';
import type {CodeMeta} from './marks.js';
import type {Element} from 'hast';

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

export function readCode(pre: Element): string {
  return toString(pre).replace(/\n$/, '');
}

/** A code block as the classic theme shows one. */
export function toCodeBlock(
  code: string,
  word: string,
  {title, highlightedLines = []}: CodeMeta = {},
): Element {
  const language = toLanguage(word);
  const languageClass = `language-${language || 'text'}`;
  const lines = markLines(highlight(code, language), highlightedLines);
  return element(
    'div',
    {className: [languageClass, 'codeBlockContainer', 'theme-code-block']},
    [
      ...(title
        ? [element('div', {className: ['codeBlockTitle']}, [text(title)])]
        : []),
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
          [element('code', {className: ['codeBlockLines']}, lines)],
        ),
        element('div', {className: ['buttonGroup']}),
      ]),
    ],
  );
}
