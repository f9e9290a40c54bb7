import {haveSameItems} from './haveSameItems.js';

/**
 * A memo for functions that look things up as they go: `make` is called again
 * only when one of `inputs` is another one than the last time, or `oracle`
 * answers one of the questions that `make` asked otherwise. What changes in
 * the oracle and was not asked for invalidates nothing.
 */
export type AskingMemo<Oracle, Question, Answer, Result> = (
  key: string,
  from: {readonly inputs: readonly unknown[]; readonly oracle: Oracle},
  make: (ask: (question: Question) => Answer) => Result,
) => Result;

type Known<Oracle, Question, Answer, Result> = {
  readonly inputs: readonly unknown[];
  /** The last that gave these answers. */
  readonly oracle: Oracle;
  /** Lists, not a map: there is one of them for each log. */
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly result: Result;
};

/** @param lookUp - pure, so that an oracle that is the same object need not be asked again */
export function createAskingMemo<Oracle, Question, Answer, Result>(
  lookUp: (oracle: Oracle, question: Question) => Answer,
): AskingMemo<Oracle, Question, Answer, Result> {
  const known = new Map<string, Known<Oracle, Question, Answer, Result>>();
  return (key, {inputs, oracle}, make) => {
    const before = known.get(key);
    if (before && haveSameItems(before.inputs, inputs)) {
      if (before.oracle === oracle) {
        return before.result;
      }
      const {questions, answers} = before;
      if (questions.every((one, at) => lookUp(oracle, one) === answers[at])) {
        known.set(key, {...before, oracle});
        return before.result;
      }
    }
    const asked = new Map<Question, Answer>();
    const result = make((question) => {
      const answer = lookUp(oracle, question);
      asked.set(question, answer);
      return answer;
    });
    const questions = [...asked.keys()];
    const answers = [...asked.values()];
    known.set(key, {inputs, oracle, questions, answers, result});
    return result;
  };
}
