import {toString} from 'hast-util-to-string';
import {finishCodeBlock, readLanguage} from './codeBlocks.js';
import {finishFormula, finishFormulaBlock} from './math.js';
import {finishHeading} from './headings.js';
import {finishImage} from './images.js';
import {finishLink} from './links.js';
import {hasClass, textProperty} from './context.js';
import {linkMarkedWords} from './conceptLinks.js';
import {hasMarks, unmark} from './marks.js';
import {rewriteTree} from './rewriteTree.js';
import {toAlert} from './alerts.js';
import {walk} from './walk.js';
import {wrapTable} from './tables.js';
import type {BodyContext} from './context.js';
import type {Rewrites} from './rewriteTree.js';
import type {Element, Nodes, Root} from 'hast';

/** Everything that a sanitised body still lacks, in one walk. Changes the tree. */
export function finishTree(tree: Root, context: BodyContext): void {
  rewriteTree(tree, createRewrites(context));
}

function createRewrites(context: BodyContext): Rewrites {
  const heading = (node: Element) => finishHeading(node, context);
  return {
    isOpaque: (node) =>
      isFormula(node) ||
      (node.tagName === 'pre' && readLanguage(node) !== undefined),
    text: (node, place) => linkMarkedWords(node, place, context),
    elements: {
      a: (node) => {
        unmarkProperties(node);
        return finishLink(node, context);
      },
      blockquote: (node) => toAlert(node, context),
      code: (node) => finishFormula(node, context),
      img: (node) => {
        unmarkProperties(node);
        return finishImage(node, context);
      },
      li: labelTask,
      pre: (node) =>
        finishFormulaBlock(node, context) ?? finishCodeBlock(node, context),
      table: wrapTable,
      h2: heading,
      h3: heading,
      h4: heading,
      h5: heading,
      h6: heading,
    },
  };
}

function isFormula(node: Element): boolean {
  return (
    node.tagName === 'code' &&
    (hasClass(node, 'math-inline') || hasClass(node, 'math-display'))
  );
}

function unmarkProperties(node: Element): void {
  for (const name of Object.keys(node.properties)) {
    const value = textProperty(node, name);
    if (hasMarks(value)) {
      node.properties[name] = unmark(value);
    }
  }
}

/** A task's box has no label element: it is named after its words. */
function labelTask(item: Element): undefined {
  if (!hasClass(item, 'task-list-item')) {
    return;
  }
  walk<Nodes>(item, (node) => {
    if (node.type === 'element' && node.tagName === 'input') {
      node.properties.ariaLabel = toString(item).trim().split('\n', 1)[0];
    }
    return node.type === 'element' && node.tagName === 'li' ? false : undefined;
  });
}
