import type {Flow} from './types.js';

/** A plain numbered flow has its words in its boxes: it is drawn without Mermaid. */
export function isNumbered({kind, steps}: Flow): boolean {
  return kind === 'flow' && steps.every(({actor}) => actor === undefined);
}
