import {hasRole} from '../../language/lexicon/lexicon.js';

export type CaseQuestion = {
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
