import {anyWordWith} from '../language/lexicon/patterns.js';

const ORDER = new RegExp(anyWordWith('order'), 'iu');

/** Does a heading promise steps in an order? `처리 과정` does; `동작 방식` and `원리` do not. */
export function promisesOrder(heading: string): boolean {
  return ORDER.test(heading.normalize('NFC'));
}
