import {conceptKey} from '../language/conceptKey.js';
import {finalConsonantOf} from '../language/hangul.js';
import {anyWordWith} from '../language/lexicon/patterns.js';
import {hasHangul} from '../language/scripts.js';
import {promisesOrder} from './promisesOrder.js';
import {readClause} from './readClause.js';
import type {StepList} from './stepList.js';

const ACTION_NOUN = new RegExp(`${anyWordWith('action')}$`, 'u');

/** Says how something is, not what happens. */
const STATE = new RegExp(`${anyWordWith('state', 'trait')}$`, 'u');

const VERB_END = /(?:다|요|함|됨|음)$/u;

const TRAILING = /\s*(?:\([^)]*\)|[.。!])\s*$/u;

/** The nominal ending in 보냄, 나감, 알림. */
const NOMINAL = 'ㅁ';

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

/** Does a Korean step end in something that happens? `요청을 보냄`, `응답 반환`, `전달한다`. */
export function isAction(step: string): boolean {
  const text = step.replace(TRAILING, '').trim();
  if (!/\s/u.test(text) || STATE.test(text)) {
    return false;
  }
  return (
    VERB_END.test(text) ||
    ACTION_NOUN.test(text) ||
    finalConsonantOf(text.slice(-1)) === NOMINAL
  );
}
