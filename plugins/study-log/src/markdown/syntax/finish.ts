import {walk} from '../parse/walk.js';
import {toPlugin} from './addSyntax.js';
import {liftTitle} from './callouts.js';
import {applyInfo} from './codeInfo.js';
import {settleId} from './ids.js';
import {readFormula} from './math.js';
import {readSizeInWords} from './targets.js';
import type {Code, Nodes, Parents, Root} from 'mdast';

/**
 * What a node means by what stands in it or beside it, known when all is read:
 * one walk for all rules.
 */
export const remarkFinish = toPlugin({
  fromMarkdown: {transforms: [finishTree]},
});

function finishTree(tree: Root): void {
  walk<Nodes>(tree, (node, parent, index) => {
    switch (node.type) {
      case 'callout':
        return liftTitle(node);
      case 'code':
        return finishCode(node, parent as Parents, index);
      case 'image':
      case 'imageReference':
        return readSizeInWords(node);
      case 'heading':
      case 'paragraph':
        if (settleId(node, parent as Parents, index)) {
          (parent as Parents).children.splice(index, 1);
          return index;
        }
        return undefined;
      default:
        return undefined;
    }
  });
}

function finishCode(node: Code, {children}: Parents, index: number): void {
  applyInfo(node);
  const formula = readFormula(node);
  if (formula) {
    children[index] = formula;
  }
}
