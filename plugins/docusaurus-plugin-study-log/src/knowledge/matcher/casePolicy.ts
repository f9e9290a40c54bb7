import {EVERYDAY_ENGLISH, FUNCTION_WORDS} from '../../language/everydayWords';

export type CaseQuestion = {
  /** The hit as written. */
  readonly written: string;
  /** The alias as given, and the name of its concept. */
  readonly alias: string;
  readonly name: string;
  /** Whether the run around it has Hangul. */
  readonly korean: boolean;
};

/**
 * Whether an all-lower-case hit still means the name. In Korean text Latin
 * words are terms whatever their case (`service는`); in English text `service`
 * is an everyday word, and `go`, `it`, `as` are so everywhere.
 */
export function allowsCase(question: CaseQuestion): boolean {
  const {written, alias, name, korean} = question;
  if (!/^[a-z]+$/.test(written)) {
    return true;
  }
  if (EVERYDAY_ENGLISH.has(written) && !korean && /[A-Z]/.test(name)) {
    return false;
  }
  return !FUNCTION_WORDS.has(written) || alias === written;
}
