import type {Element, Nodes, Root, ElementContent} from 'hast';
import {toString} from 'hast-util-to-string';
import {walk} from '../parse/walk.js';
import type {Escaped} from '../types.js';
import {finishImage, finishLink} from './addresses.js';
import {readCode, readLanguage, toCodeBlock} from './codeBlocks.js';
import {
  type Content,
  element,
  hasClass,
  offsetOf,
  printAttributes,
  rangeOfNode,
} from './element.js';
import {toIdTargets, withId} from './ids.js';
import {type Marks, slotNode, textNumbersIn, unmark} from './marks.js';
import {finishFormula, finishFormulaBlock, isFormula} from './math.js';
import {type Place, rewriteTree} from './rewriteTree.js';

export type Finishing = {
  readonly marks: Marks;
  readonly report: (escaped: Escaped) => void;
};

const HEADING = /^h[1-6]$/;
const BLOCK = /^(?:p|ul|ol|dl|pre|table|blockquote|details|div)$/;

/** Everything that a sanitised tree still lacks, in one walk: slots, colours, formulas. Changes the tree. */
export function finishTree(tree: Root, finishing: Finishing): void {
  const {marks} = finishing;
  rewriteTree(tree, {
    isOpaque: (node) =>
      (node.tagName === 'code' && isFormula(node)) ||
      (node.tagName === 'pre' && readLanguage(node) !== undefined),
    text(node, {links}) {
      textNumbersIn(node.value).forEach((number) => {
        marks.places[number] = links;
      });
    },
    element(node, place) {
      const isBlock = BLOCK.test(node.tagName);
      const range = isBlock && place.depth > 0 ? rangeOfNode(node) : undefined;
      const content = finishElement(node, place, finishing);
      return range
        ? [
            slotNode(marks, {kind: 'block', range}),
            ...content,
            slotNode(marks, {kind: 'end'}),
          ]
        : content;
    },
  });
}

function finishElement(
  node: Element,
  place: Place,
  finishing: Finishing,
): Content {
  const {marks, report} = finishing;
  Object.assign(node.properties, node.data?.kept?.properties);
  if (HEADING.test(node.tagName)) {
    return finishHeading(node, marks);
  }
  switch (node.tagName) {
    case 'a':
      return finishLink(node, marks);
    case 'img':
      return finishImage(node, marks);
    case 'code':
      return finishFormula(node, report) ?? withId(node, marks);
    case 'pre':
      return (
        finishFormulaBlock(node, report) ??
        finishCodeBlock(node, marks) ??
        withId(node, marks)
      );
    case 'li':
      labelTask(node);
      return withInside('item', withId(node, marks), marks);
    case 'td':
    case 'th':
      return withInside('cell', withId(node, marks), marks);
    case 'table':
      withId(node, marks);
      return wrapTable(node);
    case 'p':
      return finishParagraph(node, marks);
    default:
      return withId(node, marks);
  }
}

function withInside(
  kind: 'item' | 'cell',
  [node]: readonly [Element],
  marks: Marks,
): Content {
  const range = rangeOfNode(node);
  if (range) {
    node.children = [
      slotNode(marks, {kind, range}),
      ...node.children,
      slotNode(marks, {kind: 'end'}),
    ];
  }
  return [node];
}

function finishHeading(node: Element, marks: Marks): Content {
  const {id, words = ''} = node.data ?? {};
  return [
    slotNode(marks, {
      kind: 'heading',
      level: Number(node.tagName.slice(1)),
      source: offsetOf(node),
      ...(id === undefined ? {} : {id}),
      words,
      // The page gives it both.
      attributes: printAttributes({
        ...node.properties,
        id: undefined,
        className: undefined,
      }),
    }),
    ...node.children,
    slotNode(marks, {kind: 'headingEnd'}),
  ];
}

function finishParagraph(node: Element, marks: Marks): Content {
  const source = node.data?.kept?.boldLine;
  return source === undefined
    ? withId(node, marks)
    : [
        slotNode(marks, {kind: 'boldLine', source}),
        ...toIdTargets(node, marks),
        ...node.children,
        slotNode(marks, {kind: 'boldLineEnd'}),
      ];
}

function finishCodeBlock(pre: Element, marks: Marks): Content | undefined {
  const word = readLanguage(pre);
  if (word === undefined) {
    return undefined;
  }
  const code = readCode(pre);
  return word.toLowerCase() === 'mermaid'
    ? [
        slotNode(marks, {
          kind: 'diagram',
          mermaid: code,
          source: offsetOf(pre),
        }),
      ]
    : [
        ...toIdTargets(pre, marks),
        toCodeBlock(code, word, pre.data?.kept?.code),
      ];
}

/** A task's box has no label element: it is named after its words. */
function labelTask(item: Element): void {
  if (!hasClass(item, 'task-list-item')) {
    return;
  }
  walk<Nodes>(item, (node) => {
    if (node.type === 'element' && node.tagName === 'input') {
      node.properties.ariaLabel = unmark(toString(item))
        .trim()
        .split('\n', 1)[0];
    }
    return node.type === 'element' && node.tagName === 'li' ? false : undefined;
  });
}

/** A table may be wider than a phone: it scrolls on its own, also by keyboard. */
function wrapTable(table: Element): readonly ElementContent[] {
  const headers: string[] = [];
  walk<Nodes>(table, (node) => {
    if (node.type === 'element' && node.tagName === 'th') {
      headers.push(unmark(toString(node)).trim());
    }
  });
  const label = headers.filter(Boolean).join(', ');
  return [
    element(
      'div',
      {
        className: ['studyLogTable'],
        tabIndex: 0,
        ...(label ? {role: 'region', ariaLabel: label} : {}),
      },
      [table],
    ),
  ];
}
