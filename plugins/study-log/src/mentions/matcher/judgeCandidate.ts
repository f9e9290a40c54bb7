import type {NounTail} from '../../language/josa.js';
import {hasRole} from '../../language/lexicon/lexicon.js';
import type {NormalizedText} from '../../language/normalize.js';
import {Script, scriptOf} from '../../language/scripts.js';
import {isSentenceStart} from '../../language/sentences.js';
import {readRightBoundary} from './boundaries.js';
import {isInsideIdentifier} from './identifiers.js';
import type {Candidate} from './patterns.js';

type CaseQuestion = {
  /** The hit as written. */
  readonly written: string;
  /** The alias as given, and the name of its concept. */
  readonly alias: string;
  readonly name: string;
  /** Whether the run around it has Hangul. */
  readonly korean: boolean;
  /** Whether it stands first in its sentence, where every word has a capital. */
  readonly opensSentence: boolean;
};

const CAPITALS = /^[A-Z]{2,}$/;

const WORD_BEHIND = /^ ([A-Z][a-z]+)(?![A-Za-z0-9_])/;

const WORDS_BEHIND = /^(?: [A-Z][a-z]+){2}(?![A-Za-z0-9_])/;

const WORD_BEFORE = /(?<![A-Za-z0-9_])([A-Z][a-z]+) $/;

/** Longer than any word asked for. */
const WINDOW = 48;

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

/**
 * Whether a Latin name is only a piece of a longer one: next to it stands an
 * everyday word with the capital of a name (`OpenID Connect`, `Message
 * Authentication Code`), or it is one itself in front of two more capitals
 * (`Context Class Reference`). The first word of a sentence has its capital anyway.
 */
export function isInsideLongerName(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): boolean {
  const hit = text.slice(start, end);
  if (!/[A-Z]/.test(hit)) {
    return false;
  }
  const rest = text.slice(end, end + WINDOW);
  const behind = WORD_BEHIND.exec(rest)?.[1];
  if (
    (behind !== undefined && hasRole(behind, 'common')) ||
    (hasRole(hit, 'cased') && WORDS_BEHIND.test(rest))
  ) {
    return true;
  }
  const before = WORD_BEFORE.exec(
    text.slice(Math.max(0, start - WINDOW), start),
  )?.[1];
  return (
    before !== undefined &&
    hasRole(before, 'common') &&
    !isSentenceStart(text, start - before.length - 1)
  );
}

/**
 * Whether the case of a hit allows it to mean the name. In Korean text Latin
 * words are terms whatever their case (`service는`). In English text `service`
 * and `update` are everyday words that need the capitals of the name, a general
 * word one that the place in the sentence does not explain; `go`, `it`, `as`
 * are everyday words everywhere.
 */
export function allowsCase(question: CaseQuestion): boolean {
  const {written, alias, name, korean, opensSentence} = question;
  if (!/^[A-Za-z]+$/.test(written)) {
    return true;
  }
  const word = written.toLowerCase();
  const distinct = !opensSentence || CAPITALS.test(written);
  if (hasRole(word, 'functionWord')) {
    return written === alias && (korean || distinct);
  }
  const common = hasRole(word, 'common');
  if (korean || !(common || hasRole(word, 'cased'))) {
    return true;
  }
  if (written === word) {
    return !common && !/[A-Z]/.test(name);
  }
  return CAPITALS.test(alias) ? CAPITALS.test(written) : !common || distinct;
}
