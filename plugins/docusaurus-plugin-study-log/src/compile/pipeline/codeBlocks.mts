import {toString} from 'hast-util-to-string';
import {element, text} from './element.mjs';
import {highlight, toLanguage} from './highlight.mjs';
import {unmark} from './marks.mjs';
import {STEPS_LANGUAGE} from './prepareTree.mjs';
import type {BodyContext} from './context.mjs';
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

/** A code block as the classic theme shows one, or the diagram that it describes. */
export function finishCodeBlock(
  pre: Element,
  {input: {labels}}: BodyContext,
): readonly ElementContent[] | undefined {
  const word = readLanguage(pre);
  if (word === undefined) {
    return undefined;
  }
  const code = unmark(toString(pre)).replace(/\n$/, '');
  if (word === STEPS_LANGUAGE) {
    return [
      toDiagram({code, origin: 'steps', caption: labels.generatedDiagram}),
    ];
  }
  return word.toLowerCase() === 'mermaid'
    ? [toDiagram({code, origin: 'log', caption: ''})]
    : [toCodeBlock(code, toLanguage(word))];
}

/** The source stays readable; the theme, or a build step, draws it. */
function toDiagram({
  code,
  origin,
  caption,
}: {
  readonly code: string;
  readonly origin: 'log' | 'steps';
  readonly caption: string;
}): Element {
  const source = element('pre', {className: ['mermaid'], dataMermaid: ''}, [
    text(code),
  ]);
  return element(
    'figure',
    {className: ['studyLogDiagram'], dataOrigin: origin},
    caption ? [source, element('figcaption', {}, [text(caption)])] : [source],
  );
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
