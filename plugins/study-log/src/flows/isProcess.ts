import {conceptKey} from '../language/conceptKey.js';
import {anyWordWith} from '../language/lexicon/patterns.js';
import {hasHangul} from '../language/scripts.js';
import {isAction} from './isAction.js';
import {readClause} from './readClause.js';
import {promisesOrder} from './promisesOrder.js';
import type {StepList} from './stepList.js';

const FEWEST = 3;
/** ⑳ is the last circled number. */
const MOST = 20;
/** A longer item is a paragraph, and a node full of text explains nothing. */
const LONGEST_STEP = 200;

/** Words of time. */
const TIME = new RegExp(
  String.raw`(?:^|\s)${anyWordWith('time')}(?=[\s,]|$)|(?:한|된)\s(?:뒤|후)(?=[\s,]|$)`,
  'iu',
);
/** Says in which case, not what comes next. */
const BRANCH = new RegExp(anyWordWith('condition'), 'iu');

/**
 * A list that branches is not one line of steps. A numbered step may have a condition of its own; of two,
 * the second is more often the first's other case (실패하면 … 성공하면 …) than what comes after it.
 */
const MOST_NUMBERED_BRANCHES = 1;

/**
 * Is the list one line of steps, so that "then" is right between any two
 * neighbours? Numbers alone do not say so (principles are numbered too), and
 * bullets under `동작 방식` are as often facts: some word has to show an order.
 */
export function isProcess(
  {steps, ordered}: Pick<StepList, 'steps' | 'ordered'>,
  heading: string,
): boolean {
  const texts = steps.map(({text}) => text);
  if (texts.length < FEWEST || texts.length > MOST || !texts.every(isStep)) {
    return false;
  }
  const branches = texts.filter((text) => BRANCH.test(text)).length;
  if (branches > (ordered ? MOST_NUMBERED_BRANCHES : 0)) {
    return false;
  }
  const promised = promisesOrder(heading);
  if (ordered) {
    const actions = texts.filter(isEvent).length;
    return promised || actions * 2 >= texts.length || showsOrder(texts);
  }
  return texts.every(isEvent) && (promised || showsOrder(texts));
}

function isStep(text: string): boolean {
  return text !== '' && text.length <= LONGEST_STEP && !/[?？]\s*$/u.test(text);
}

function isEvent(text: string): boolean {
  return hasHangul(text) ? isAction(text) : readClause(text).actor !== null;
}

/** A word of time, or one step handing over to the next: `… B에 보냄`, `B는 …`. */
function showsOrder(texts: readonly string[]): boolean {
  if (texts.some((text) => TIME.test(text))) {
    return true;
  }
  const actors = texts.map((text) => toKey(readClause(text).actor));
  return actors.some((actor, index) => {
    const before = texts[index - 1];
    return (
      actor !== '' &&
      before !== undefined &&
      actor !== actors[index - 1] &&
      toKey(before).includes(actor)
    );
  });
}

function toKey(text: string | null): string {
  return text === null ? '' : conceptKey(text);
}
