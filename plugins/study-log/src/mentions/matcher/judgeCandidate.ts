import type {NounTail} from '../../language/josa.js';
import type {NormalizedText} from '../../language/normalize.js';
import {isSentenceStart} from '../../language/sentences.js';
import {Script, scriptOf} from '../../language/scripts.js';
import {readRightBoundary} from './boundaries.js';
import {allowsCase} from './casePolicy.js';
import {isInsideIdentifier} from './identifiers.js';
import {isInsideLongerName} from './longerName.js';
import type {Candidate} from './patterns.js';

/** A text searched. */
export type Haystack = {
  readonly original: string;
  readonly normal: NormalizedText;
  readonly korean: boolean;
};

/** Why a name at a left boundary is not meant there. */
export type Refusal = 'word' | 'identifier' | 'case' | 'longer';

/** What is glued behind a name that stands its ground, or why it does not. */
export type Verdict = NonNullable<NounTail> | Refusal;

export function isRefusal(verdict: Verdict): verdict is Refusal {
  return (
    verdict === 'word' ||
    verdict === 'identifier' ||
    verdict === 'case' ||
    verdict === 'longer'
  );
}

/** Asks the rules of notes B4 about one candidate: right boundary, identifier guard, longer names, case. */
export function judgeCandidate(
  {original, normal, korean}: Haystack,
  start: number,
  {end, pattern}: Candidate,
): Verdict {
  const {text} = normal;
  const tail = readRightBoundary(text, end);
  if (tail === null) {
    return 'word';
  }
  const written = (from: number, to: number): string =>
    original.slice(normal.toStart(from), normal.toEnd(to));
  const latinStart = scriptOf(text.charCodeAt(start)) !== Script.Hangul;
  const latinEnd = scriptOf(text.charCodeAt(end - 1)) <= Script.Digit;
  if (
    latinStart &&
    latinEnd &&
    isInsideIdentifier({text, start, end, written})
  ) {
    return 'identifier';
  }
  const place = {start: normal.toStart(start), end: normal.toEnd(end)};
  if (latinStart && latinEnd && isInsideLongerName(original, place)) {
    return 'longer';
  }
  const {alias, name} = pattern;
  const allowed = allowsCase({
    written: written(start, end),
    alias,
    name,
    korean,
    opensSentence: latinStart && isSentenceStart(text, start),
  });
  return allowed ? tail : 'case';
}
