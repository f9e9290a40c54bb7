import {printWords, toPlainText} from '../../plainText.js';
import {selectPart} from '../../selectPart.js';
import type {Blocks, Range} from '../../../types.js';

/**
 * What a reader sees of a range as plain text, blocks on lines of their own; a
 * formula as its source. Without pictures, diagrams and words of the interface.
 */
export function fillText({units}: Blocks, range: Range): string {
  return selectPart(units, range)
    .flat()
    .map(({stretch}) => toPlainText(printWords(stretch)))
    .join('\n')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
